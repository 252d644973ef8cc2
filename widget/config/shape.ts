import type { Agreement } from "./agreements.ts";
import { remembered } from "./remembered.ts";
import type { OwnMeta } from "./schema/meta.ts";

/**
 * What `read` needs to know of the schema, and no more: a kind of value (`"duration"`), a choice of words
 * (`"left|right"`), a list of one shape, or an object of shapes.
 */
export type Shape = string | [Shape] | ObjectShape;

/**
 * The fields of an object by name. A name that ends in `!` is required; one that ends in `~` takes its object with it
 * when broken; the value under `?` names the agreement between the fields. Only this file knows these marks.
 */
export interface ObjectShape {
  [key: string]: Shape;
}

/** One field of an object, with its mark read. */
export interface ShapeField {
  name: string;
  shape: Shape;
  /** Nothing is left of the object without it. */
  required: boolean;
  /** It takes the object with it when it is broken: what is required does, too. */
  essential: boolean;
}

/** The part of a JSON Schema that shape and fields are derived from. */
export interface SchemaNode {
  description?: string;
  examples?: unknown[];
  enum?: string[];
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  vangnet?: OwnMeta;
}

/** Strips a JSON Schema down to its shape. Runs at build time: the browser gets only the result. */
export function shapeOf(node: SchemaNode): Shape {
  const { kind, agreement } = node.vangnet ?? {};
  if (kind) return kind;
  if (node.enum) return node.enum.join("|");
  if (node.items) return [shapeOf(node.items)];
  const shape: ObjectShape = agreement ? { "?": agreement } : {};
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    const mark = node.required?.includes(name) ? "!" : child.vangnet?.essential ? "~" : "";
    shape[name + mark] = shapeOf(child);
  }
  return shape;
}

/** A config may hold the same object ten thousand times. */
const known = new WeakMap<ObjectShape, ShapeField[]>();

/** Reads what `shapeOf` wrote: the fields of an object, in the order of the schema. */
export function fieldsOf(shape: ObjectShape): ShapeField[] {
  return remembered(known, shape, () =>
    Object.keys(shape).flatMap((key) => {
      const name = key.replace(/\W$/, "");
      return name
        ? { name, shape: shape[key] as Shape, required: key.endsWith("!"), essential: name !== key }
        : [];
    }),
  );
}

/** The agreement between the fields of an object, where there is one. */
export const agreementOf = (shape: ObjectShape) => shape["?"] as Agreement | undefined;
