import type { Path } from "../config/problem.ts";
import { rawAt } from "./rule.ts";

/** One text in one language, as the owner wrote it, and the way to it. */
export interface Written {
  path: Path;
  text: string;
}

/**
 * The texts at a path, one for each language: what is broken or not there gives none. A `*` stands for every item of a
 * list. It reads the raw JSON, so that it also sees what the widget leaves out and languages that it does not speak.
 */
export function textsAt(raw: unknown, path: Path): Written[] {
  return placesAt(raw, path).flatMap((place) => {
    const value = rawAt(raw, place);
    if (typeof value === "string") return [{ path: place, text: value }];
    if (!value || typeof value !== "object" || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([language, text]) =>
      typeof text === "string" ? [{ path: [...place, language], text }] : [],
    );
  });
}

/** The paths that a path with `*` in it stands for. */
export function placesAt(raw: unknown, path: Path): Path[] {
  return path.reduce<Path[]>(
    (places, key) =>
      places.flatMap((place) => {
        if (key !== "*") return [[...place, key]];
        const list = rawAt(raw, place);
        return Array.isArray(list) ? list.map((_, index) => [...place, index]) : [];
      }),
    [[]],
  );
}

/** Every string in the config and the way to it. */
export function stringsIn(raw: unknown): Written[] {
  const found: Written[] = [];
  const left: [Path, unknown][] = [[[], raw]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [path, value] = next;
    if (typeof value === "string") found.push({ path, text: value });
    else if (value && typeof value === "object") {
      const list = Array.isArray(value);
      for (const [key, inner] of Object.entries(value))
        left.push([[...path, list ? Number(key) : key], inner]);
    }
  }
  return found;
}

/** The texts in which the shop promises something. */
export const promising = (raw: unknown): Written[] =>
  [
    ["promise", "headline"],
    ["promise", "appliesTo"],
    ["promise", "remedy"],
    ["promise", "otherwise"],
    ["contact", "note"],
    ["standIns", "*", "contact", "note"],
    ["scenarios", "*", "steps", "*"],
    ["scenarios", "*", "remedy"],
    ["seasons", "*", "headline"],
    ["seasons", "*", "notice"],
  ].flatMap((path) => textsAt(raw, path));
