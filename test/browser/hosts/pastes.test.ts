import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { page } from "../../../demo/browser/server.ts";
import { useBrowser } from "../visit.ts";

const { visit } = useBrowser();
const readme = readFileSync("README.md", "utf8");
const minimal = readFileSync("demo/shops/minimal.json", "utf8");
const section = /^## Where it lives$.*?^## Its looks$/ms.exec(readme)?.[0] ?? "";

/** What the README tells owners to paste, by the language of their platform's templates. */
const pastes = [...section.matchAll(/^```(\w+)\n(.*?)^```/gms)]
  .filter(([, language]) => language !== "xml")
  .map(([, language = "", paste = ""], at) => [`${language} ${at + 1}`, paste] as const);

/** What the platform makes of a paste: its own commands are gone, its addresses filled in. */
function served(paste: string): string {
  const lines = paste
    .replace(/\{\{ ?'vangnet\.js' \| asset_url ?\}\}|\{\{ ?asset\(.*?\) ?\}\}/g, "/vangnet.js")
    .replace(/\{%.*?%\}|\{\{.*?\}\}|\{\/?literal\}|\{(?:extends|block)[^}]*\}|\{\/block\}/g, "")
    .replace(/^add_action.*|^<\?php.*|^\} \);$|^ {2}echo '|';$/gm, "");
  return lines.replace("{ … }", minimal);
}

test("there is a paste for every platform that needs its own", () => {
  expect(pastes.map(([name]) => name.replace(/ \d+/, ""))).toEqual([
    "liquid",
    "php",
    "smarty",
    "twig",
    "html",
    "html",
  ]);
});

test.each(pastes)("the paste in %s brings the badge", async (_, paste) => {
  const plain = page(served(paste)).replace(
    /<script async src="\/vangnet\.js"><\/script>(?=<\/head>)/,
    "",
  );
  expect(plain.match(/\/vangnet\.js"/g)).toHaveLength(1);
  const { page: tab, console } = await visit({ answers: { "/": plain }, running: true });
  const name = paste.includes("{ … }") ? "Sien" : "Anna";
  await tab.locator("vang-net .badge", { hasText: name }).waitFor();
  const placed = plain.split('<vang-net view="strip">').length - 1;
  expect(await tab.locator("vang-net .strip").count()).toBe(placed);
  expect(console).toEqual([]);
});
