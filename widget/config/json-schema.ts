import { z } from "zod";
import { schema } from "./schema.ts";

type JsonSchemaNode = Record<string, unknown>;

/** What our own code needs to know of a field, and no editor. */
const PRIVATE = ["kind", "agreement", "essential"];

/**
 * The schema as JSON Schema (draft-7), for editors that help while typing and for validators. It accepts
 * whatever the widget accepts. What it cannot say it lets through: whether a date exists, a time zone
 * is known or an address can be opened, and what must hold between fields.
 */
export function jsonSchema(): JsonSchemaNode {
  return z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override({ zodSchema, jsonSchema: node }) {
      // zod leaves out the examples of values that are read into something else.
      const examples = z.globalRegistry.get(zodSchema)?.examples as unknown[] | undefined;
      if (examples) node.examples ??= examples;
      for (const key of PRIVATE) delete (node as JsonSchemaNode)[key];
      // Named groups are not written the same in every language that validates.
      if (node.pattern) node.pattern = node.pattern.replace(/\(\?<\w+>/g, "(?:");
    },
  }) as JsonSchemaNode;
}
