import { z } from "zod";
import { schema } from "./schema.ts";
import type { SchemaNode } from "./shape.ts";

type JsonSchemaNode = Record<string, unknown>;

/**
 * The schema as JSON Schema (draft-7), for editors that help while typing and for validators. It accepts
 * whatever the widget accepts. What it cannot say it lets through: whether a date exists, a time zone
 * is known or an address can be opened, and what must hold between fields.
 */
export function jsonSchema(): JsonSchemaNode {
  return written(schema, (node) => {
    delete node.vangnet;
    // Named groups are not written the same in every language that validates.
    if (typeof node.pattern === "string") node.pattern = node.pattern.replace(/\(\?<\w+>/g, "(?:");
  });
}

/** The same with what only our own code understands: everything that is derived from the schema starts here. */
export const schemaNode = (type: z.ZodType = schema): SchemaNode => written(type, () => {});

function written(type: z.ZodType, finish: (node: JsonSchemaNode) => void): JsonSchemaNode {
  return z.toJSONSchema(type, {
    io: "input",
    target: "draft-7",
    override({ zodSchema, jsonSchema: node }) {
      // zod leaves out the examples of values that are read into something else.
      const examples = z.globalRegistry.get(zodSchema)?.examples as unknown[] | undefined;
      if (examples) node.examples ??= examples;
      finish(node as JsonSchemaNode);
    },
  }) as JsonSchemaNode;
}
