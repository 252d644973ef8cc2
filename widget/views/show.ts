import type { Config } from "../config/schema.ts";

/** Whether the badge belongs on a path of the shop. In a pattern `*` stands for anything. */
export function isShownAt(path: string, show: Config["show"] = {}): boolean {
  const named = (patterns: string[]) => patterns.some((pattern) => fits(path, pattern.split("*")));
  if (show.badge === false || (show.except && named(show.except))) return false;
  return !show.only || named(show.only);
}

/** Each part is taken where it first fits. As a regular expression, many stars could take hours. */
function fits(path: string, [first = "", ...parts]: string[]): boolean {
  const last = parts.pop();
  if (last === undefined || !path.startsWith(first)) return path === first;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.slice(at).endsWith(last);
}
