import { type Dirent, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** Whether a name is a pattern rather than the name of one file. */
export const isGlob = (name: string): boolean => /[*?{]/.test(name);

/**
 * The files that names and patterns stand for, each once, in the order given. `*` and `?` stand for
 * anything but a slash, `**` for any folders, `{a,b}` for either. Hidden files and `node_modules` are only
 * found by a pattern that names them.
 * @param missed called with each pattern that no file matches
 */
export function expand(names: string[], cwd: string, missed: (pattern: string) => void): string[] {
  const found = names.flatMap((name) => {
    // A file may really be called a*b.json.
    if (name === "-" || !isGlob(name) || kindOf(resolve(cwd, name))) return [name];
    const matches = braces(name.replaceAll("\\", "/")).flatMap((pattern) => match(pattern, cwd));
    if (!matches.length) missed(name);
    return matches;
  });
  const byPlace = new Map(found.map((name) => [name === "-" ? name : resolve(cwd, name), name]));
  return [...byPlace.values()];
}

/** What stands at a place on the disk; undefined when that is nothing, or cannot be seen. */
export function kindOf(path: string): "file" | "folder" | undefined {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}

/** `a{b,c}` to `ab` and `ac`. */
function braces(pattern: string): string[] {
  const [whole, before = "", inner = "", after = ""] =
    /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern) ?? [];
  if (whole === undefined) return [pattern];
  return inner.split(",").flatMap((part) => braces(before + part + after));
}

function match(pattern: string, cwd: string): string[] {
  const [first = "", ...rest] = pattern.split("/");
  const isAbsolute = first === "" || /^[A-Za-z]:$/.test(first);
  return isAbsolute ? walk(`${first}/`, rest) : walk("", [first, ...rest]);

  /** @param folder where the search has come to, as it is shown: empty, or ending in a slash */
  function walk(folder: string, steps: string[]): string[] {
    const [step, ...further] = steps;
    if (step === undefined) return [];
    if (step === "**") {
      const inner = entries(folder).filter((entry) => entry.isDirectory() && isSeen(entry.name));
      const deeper = inner.flatMap(({ name }) => walk(`${folder}${name}/`, steps));
      return [...walk(folder, further.length ? further : ["*"]), ...deeper];
    }
    if (!isGlob(step)) {
      const path = folder + step;
      if (further.length) return walk(`${path}/`, further);
      return kindOf(resolve(cwd, path)) === "file" ? [path] : [];
    }
    const wanted = matcher(step);
    const isHit = ({ name }: Dirent) => wanted.test(name) && (step.startsWith(".") || isSeen(name));
    return entries(folder)
      .filter(isHit)
      .flatMap(({ name }) => {
        if (further.length) return walk(`${folder}${name}/`, further);
        return kindOf(resolve(cwd, folder + name)) === "file" ? [folder + name] : [];
      });
  }

  function entries(folder: string): Dirent[] {
    try {
      const all = readdirSync(resolve(cwd, folder), { withFileTypes: true });
      return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      // No folder, or one that is closed to us: nothing in it matches.
      return [];
    }
  }
}

const isSeen = (name: string) => !name.startsWith(".") && name !== "node_modules";

function matcher(step: string): RegExp {
  const source = step
    .replace(/[.+^$()|[\]\\{}]/g, "\\$&")
    .replace(/\*+/g, "[^/]*")
    .replaceAll("?", "[^/]");
  return new RegExp(`^${source}$`, "u");
}
