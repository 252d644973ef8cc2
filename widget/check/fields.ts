import parts from "virtual:vangnet-fields";
import type { Field, FieldOf, Part } from "../config/fields.ts";
import type { Kind } from "../config/kinds.ts";
import type { Path } from "../config/problem.ts";

export type TextField = FieldOf<"text">;

const byPath = new Map(parts.map((part) => [part.path.join("."), part]));

/** Every field of a kind, in the order of the schema. */
export const fieldsOfKind = <K extends Kind>(kind: K): FieldOf<K>[] =>
  parts.filter((part): part is FieldOf<K> => part.kind === kind);

/** What the schema knows of a place in the config; undefined where it knows nothing. */
export const partAt = (path: Path): Field | Part | undefined =>
  byPath.get(path.map((step) => (typeof step === "number" ? "*" : step)).join("."));
