import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { hostileConfigs } from "./hostile/configs.ts";
import { listOfHosts } from "./list.ts";

/** What a shop's server answers at one path; where the body is left out, what stands there otherwise. */
export interface Answer {
  body?: string;
  status?: number;
  headers?: Record<string, string>;
  /** How long it takes, in ms. */
  delay?: number;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/** How a file is served. */
export const typeOf = (path: string) => TYPES[extname(path)] ?? "text/html; charset=utf-8";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** Headers that a page cannot give itself. */
const headers: Record<string, Record<string, string>> = {
  "policy/sandbox.html": { "Content-Security-Policy": "sandbox allow-scripts" },
};

/** Files that come from packages: what other people's shops are built with. */
const packaged: Record<string, string> = {
  "scripts/jquery.js": "jquery/dist/jquery.js",
  "loading/turbo.js": "@hotwired/turbo/dist/turbo.es2017-umd.js",
  "look/bootstrap-3.css": "bootstrap-3/dist/css/bootstrap.min.css",
  "look/bootstrap-4.css": "bootstrap-4/dist/css/bootstrap.min.css",
  "look/bootstrap-5.css": "bootstrap-5/dist/css/bootstrap.min.css",
  "look/normalize.css": "normalize.css/normalize.css",
  "look/tailwind.css": "tailwindcss/preflight.css",
};

const minimal = () => readFile(`${HERE}../shops/minimal.json`, "utf8");
const typed = (type: string) => async () => ({
  body: await minimal(),
  headers: { "Content-Type": type },
});
let asked = 0;

/** Servers in a bad mood, by the config that they are asked for. */
const moods: Record<string, () => Answer | Promise<Answer>> = {
  "config/slow.json": async () => ({ body: await minimal(), delay: 60_000 }),
  "config/late.json": async () => ({ body: await minimal(), delay: 1500 }),
  "config/forbidden.json": () => ({ body: "Forbidden", status: 403 }),
  "config/once.json": async () => ({ body: await minimal(), status: asked++ % 2 ? 200 : 500 }),
  "config/down.json": () => ({ body: "Out of order", status: 503 }),
  "config/html.json": () => ({ body: "<!doctype html><title>Inloggen</title>" }),
  "config/empty.json": () => ({ body: "" }),
  "config/plain.json": typed("text/plain"),
  "config/binary.json": typed("application/octet-stream"),
  "config/moved.json": () => ({ status: 302, headers: { Location: "/shops/minimal.json" } }),
  "config/loop.json": () => ({ status: 302, headers: { Location: "/hosts/config/loop.json" } }),
};

/**
 * What the server of the hostile pages answers, or undefined where nothing is there.
 * @param path below `/hosts/`, without query
 */
export async function hostAnswer(path: string): Promise<Answer | undefined> {
  if (!path) return { body: listOfHosts() };
  const hostile = hostileConfigs[path.replace("hostile/", "")];
  if (hostile) return { body: hostile() };
  const mood = moods[path];
  if (mood) return mood();
  if (path.includes("..") || path.endsWith(".ts")) return undefined;
  const file = packaged[path] ? resolve(packaged[path]) : HERE + path;
  const body = await readFile(file, "utf8").catch(() => undefined);
  return body === undefined ? undefined : { body, headers: headers[path] };
}
