import type { Plugin } from "vite";
import { z } from "zod";
import { schema } from "../config/schema.ts";
import { type SchemaNode, shapeOf } from "../config/shape.ts";
import { virtualModule } from "./virtual-module.ts";

/**
 * Gives the browser the shape of the schema instead of the schema. Why: zod itself would double the script,
 * and a shape that is derived cannot fall behind.
 */
export const shapePlugin = (): Plugin =>
  virtualModule("virtual:vangnet-shape", () =>
    shapeOf(z.toJSONSchema(schema, { io: "input", target: "draft-7" }) as SchemaNode),
  );
