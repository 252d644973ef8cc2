import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

/** A piece of a library's source, what stands there instead, and how often it stands there: once, if not said. */
export type Answer = readonly [piece: string | RegExp, instead: string, times?: number];

/** A library that is built from its source, with some of its questions answered beforehand. */
export interface Library {
  name: string;
  /** Its first file. */
  entry: string;
  answers: readonly Answer[];
}

const { resolve } = createRequire(import.meta.url);

/** Names that the library keeps to itself begin so, by its own convention. */
const PRIVATE = /(?<![\w$'])_[a-z]\w*/g;

/** The folder of a library's source, beside the one of what it gives to others. */
function folderOf({ name }: Library): string {
  return resolve(name)
    .replaceAll("\\", "/")
    .replace(/dist\/[^/]+$/, "src/");
}

/** The source of a library as it is, by path. */
function sourceOf(library: Library): Map<string, string> {
  const folder = folderOf(library);
  const files = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = folder + name.replaceAll("\\", "/");
    if (/(?<!\.d)\.[jt]s$/.test(path)) files.set(path, readFileSync(path, "utf8"));
  }
  return files;
}

/** What each private name of a library becomes in the script: the most frequent are the shortest. */
export function shortNames(library: Library): Map<string, string> {
  const uses = new Map<string, number>();
  for (const code of sourceOf(library).values()) {
    for (const [name] of code.matchAll(PRIVATE)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const names = [...uses].sort(([, a], [, b]) => b - a);
  return new Map(names.map(([name], index) => [name, `_${index.toString(36)}`]));
}

/**
 * The source of a library with its questions answered and its private names short, by path.
 * @throws when a piece does not stand there as often as it did when it was looked at
 */
export function answered(library: Library): Map<string, string> {
  const files = sourceOf(library);
  for (const [piece, instead, times = 1] of library.answers) {
    let found = 0;
    for (const [path, code] of files) {
      code.replaceAll(piece, () => `${found++}`);
      files.set(path, code.replaceAll(piece, instead));
    }
    if (found !== times) throw new Error(`${library.name} has ${found} × ${piece}, not ${times}`);
  }
  const short = shortNames(library);
  for (const [path, code] of files) {
    const shortened = code.replace(PRIVATE, (name) => short.get(name) ?? name);
    files.set(path, shortened);
  }
  return files;
}

/** Builds a library so. Why: a minifier leaves out all that would follow from another answer. */
export function leaveOutPlugin(library: Library): Plugin {
  let files: Map<string, string>;
  return {
    name: `vangnet-leave-out-${library.name}`,
    enforce: "pre",
    // Tests have the library as it is, so what holds for both is tested twice.
    apply: "build",
    buildStart() {
      files = answered(library);
    },
    resolveId: (id) => (id === library.name ? folderOf(library) + library.entry : undefined),
    load: (id) => files.get(id),
  };
}
