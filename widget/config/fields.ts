import type { Kind } from "./kinds.ts";
import type { FactsOf, OwnMeta } from "./schema/meta.ts";
import type { SchemaNode } from "./shape.ts";

/** One field of the config, and what is known of it. */
export interface Field extends OwnMeta {
  /** The way to it; `*` stands for each item of a list. */
  path: string[];
  kind: Kind;
  /** How it is written. */
  examples: unknown[];
}

/** A field of a kind, with what is to be known of that kind. */
export type FieldOf<K extends Kind> = Field & FactsOf<K> & { kind: K };

/** Something with fields in it, or a choice of words: no kind of value is read there. */
export interface Part extends Omit<Field, "kind"> {
  kind: "choice" | "list" | "object";
}

/** Everything in a schema, in its order. Runs at build time. */
export function partsOf(node: SchemaNode, path: string[] = []): (Field | Part)[] {
  const { vangnet, items, properties = {}, examples = [] } = node;
  if (vangnet?.kind) return [{ path, ...vangnet, kind: vangnet.kind, examples }];
  const kind = node.enum ? "choice" : items ? "list" : "object";
  const inner = Object.entries(items ? { "*": items } : properties);
  return [
    { path, ...vangnet, kind, examples },
    ...inner.flatMap(([name, child]) => partsOf(child, [...path, name])),
  ];
}
