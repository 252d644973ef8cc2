import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

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
const headers: Record<string, Record<string, string>> = {};

/** Files that come from packages: what other people's shops are built with. */
const packaged: Record<string, string> = {
  "loading/turbo.js": "@hotwired/turbo/dist/turbo.es2017-umd.js",
};

/**
 * What the server of the hostile pages answers, or undefined where nothing is there.
 * @param path below `/hosts/`, without query
 */
export async function hostAnswer(path: string): Promise<Answer | undefined> {
  if (path.includes("..") || path.endsWith(".ts")) return undefined;
  const file = packaged[path] ? resolve(packaged[path]) : HERE + (path || "index.html");
  const body = await readFile(file, "utf8").catch(() => undefined);
  return body === undefined ? undefined : { body, headers: headers[path] };
}
