import type { Config } from "../config/schema.ts";

/** Whether the badge belongs on a path of the shop. In a pattern `*` stands for anything. */
export function isShownAt(path: string, show: Config["show"] = {}): boolean {
  const fits = (patterns: string[]) => patterns.some((pattern) => toRegExp(pattern).test(path));
  if (show.badge === false || (show.except && fits(show.except))) return false;
  return !show.only || fits(show.only);
}

const toRegExp = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[^\w*]/g, "\\$&").replace(/\*/g, ".*")}$`);
