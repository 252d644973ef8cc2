import type { Path } from "../../../config/problem.ts";
import { textsAt, type Written } from "../../texts.ts";

/** A text of the config, and how long it may be before it no longer fits its place. */
export interface TextField {
  path: Path;
  /** In characters, as people count them. */
  most: number;
  /** The same in every language: a name, an address, a feast, what a customer said. */
  name?: boolean;
}

/** Every text that visitors read; `*` stands for each item of a list. */
export const TEXT_FIELDS: TextField[] = [
  { path: ["shop", "name"], most: 40, name: true },
  { path: ["shop", "tradeName"], most: 80, name: true },
  { path: ["shop", "address"], most: 120, name: true },
  { path: ["promise", "headline"], most: 60 },
  { path: ["promise", "appliesTo"], most: 120 },
  { path: ["promise", "remedy"], most: 160 },
  { path: ["promise", "otherwise"], most: 160 },
  { path: ["promise", "beyondTheLaw"], most: 160 },
  ...person(["contact"]),
  ...person(["standIns", "*", "contact"]),
  { path: ["scenarios", "*", "when"], most: 60 },
  { path: ["scenarios", "*", "steps", "*"], most: 160 },
  { path: ["scenarios", "*", "remedy"], most: 160 },
  { path: ["scenarios", "*", "message"], most: 400 },
  { path: ["cases", "*", "problem"], most: 160 },
  { path: ["cases", "*", "solution"], most: 240 },
  { path: ["cases", "*", "customer"], most: 60, name: true },
  { path: ["cases", "*", "words"], most: 240, name: true },
  { path: ["casesNote"], most: 200 },
  { path: ["seasons", "*", "headline"], most: 60 },
  { path: ["seasons", "*", "notice"], most: 200 },
  { path: ["seasons", "*", "orderBefore", "for"], most: 40, name: true },
];

/** A text in one language, and what is known of its place. */
export interface Placed extends Written {
  field: TextField;
  /** The language that the owner says it is in; undefined for a text that is there for everybody. */
  language?: string;
}

/** All texts of a config of any shape. */
export function textsIn(raw: unknown): Placed[] {
  return TEXT_FIELDS.flatMap((field) =>
    textsAt(raw, field.path).map((written) => {
      const own = written.path.length > field.path.length;
      return { ...written, field, ...(own && { language: String(written.path.at(-1)) }) };
    }),
  );
}

function person(path: Path): TextField[] {
  return [
    { path: [...path, "name"], most: 40, name: true },
    { path: [...path, "role"], most: 60 },
    { path: [...path, "note"], most: 160 },
  ];
}
