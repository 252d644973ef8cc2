/**
 * What `read` needs to know of the schema, and no more: a kind of value (`"duration"`), a choice of words
 * (`"left|right"`), a list of one shape, or an object of shapes. A key that ends in `!` is required;
 * one that ends in `~` takes its object with it when broken; `"?"` names the agreement between the fields of the object.
 */
export type Shape = string | [Shape] | { [key: string]: Shape };

/** The part of a JSON Schema that a shape is derived from. */
export interface SchemaNode {
  kind?: string;
  enum?: string[];
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  agreement?: string;
  essential?: boolean;
}

/** Strips a JSON Schema down to its shape. Runs at build time: the browser gets only the result. */
export function shapeOf(node: SchemaNode): Shape {
  if (node.kind) return node.kind;
  if (node.enum) return node.enum.join("|");
  if (node.items) return [shapeOf(node.items)];
  const shape: { [key: string]: Shape } = node.agreement ? { "?": node.agreement } : {};
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    const mark = node.required?.includes(name) ? "!" : child.essential ? "~" : "";
    shape[name + mark] = shapeOf(child);
  }
  return shape;
}
