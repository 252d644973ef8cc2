import type { Path } from "../config/problem.ts";
import type { Promising } from "../config/schema/meta.ts";
import { fieldsOfKind, type TextField } from "./fields.ts";
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

/** Where some fields stand, in the order of the fields. */
export const placesOf = (raw: unknown, fields: { path: Path }[]): Path[] =>
  fields.flatMap(({ path }) => placesAt(raw, path));

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

/** A text in one language, and what is known of its place. */
export interface Placed extends Written {
  field: TextField;
  /** The language that the owner says it is in; undefined for a text that is there for everybody. */
  language?: string;
}

/**
 * The texts of a config of any shape.
 * @param isWanted which fields are looked at; all of them when left out
 */
export function textsIn(raw: unknown, isWanted: (field: TextField) => unknown = () => true) {
  return fieldsOfKind("text")
    .filter(isWanted)
    .flatMap((field) =>
      textsAt(raw, field.path).map((written): Placed => {
        const own = written.path.length > field.path.length;
        return { ...written, field, ...(own && { language: String(written.path.at(-1)) }) };
      }),
    );
}

/**
 * The texts in which the shop promises something.
 * @param what only those that promise this
 */
export const promising = (raw: unknown, what?: Promising) =>
  textsIn(raw, ({ promises }) => promises && (!what || promises === what));
