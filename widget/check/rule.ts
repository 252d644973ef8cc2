import type { Path, Problem } from "../config/problem.ts";
import type { Config } from "../config/schema.ts";
import type { Language } from "../i18n/languages.ts";
import type { Hit } from "./finding.ts";
import type { JsonDocument } from "./text/document.ts";

/** The files beside a config, where they can be looked at. Absent in a browser. */
export interface Surroundings {
  /** Undefined when there is no such file; `width` and `height` in px where it is a picture that could be measured. */
  file(path: string): { bytes: number; width?: number; height?: number } | undefined;
}

/** What a rule looks at. */
export interface Subject {
  /** The parsed JSON as it stands, whatever its shape. */
  raw: unknown;
  /** What the browser would show of it; undefined when that is nothing. */
  config: Config | undefined;
  /** What the browser's own reading reports. */
  readProblems: Problem[];
  /** The moment it is checked for, in epoch ms. */
  now: number;
  /** The language that the texts of a config without `language` are taken to be in. */
  language: Language;
  surroundings?: Surroundings;
  /** The offset and length of the value at a path, or of its key. */
  locate(path: Path, key?: boolean): { offset: number; length: number };
  /** The text of the file. */
  text: string;
  /** The text as it was read: what was replaced in it, and where it is no JSON. */
  document: JsonDocument;
}

/** Looks at one thing that can be wrong. Rules are pure and never throw. */
export type Rule = (subject: Subject) => Hit[];

/** The raw value at a path; undefined where nothing is. */
export function rawAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const key of path) {
    if (!value || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
