import { readdirSync, readFileSync } from "node:fs";

const HERE = import.meta.dirname;

/** The pages that stand for other people's shops: the path of each below `demo/hosts`, and its title. */
export function hostPages(): { path: string; title: string }[] {
  return readdirSync(HERE, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.x?html$/.test(path))
    .sort()
    .map((path) => {
      const title = /<title>(.*?)<\/title>/.exec(readFileSync(`${HERE}/${path}`, "utf8"))?.[1];
      return { path, title: title ?? path };
    });
}

/** A page that leads to all of them. */
export function listOfHosts(): string {
  const items = hostPages().map(
    ({ path, title }) => `<li><a href="/hosts/${path}">${path}</a>: ${title}</li>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pages that Vangnet must live on</title>
<style>
  body { max-width: 72ch; margin: 40px auto; padding: 0 20px; font: 16px/1.6 system-ui, sans-serif; }
  li { margin: 4px 0; }
</style>
<h1>Pages that Vangnet must live on</h1>
<p>Each does something to its guests that real shops do, and a test visits each of them.</p>
<ul>${items.join("")}</ul>
</html>`;
}
