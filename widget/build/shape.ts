import type { Plugin } from "vite";
import { schemaNode } from "../config/json-schema.ts";
import { shapeOf } from "../config/shape.ts";
import { virtualModule } from "./virtual-module.ts";

/**
 * Gives the browser the shape of the schema instead of the schema. Why: zod itself would double the script,
 * and a shape that is derived cannot fall behind.
 */
export const shapePlugin = (): Plugin =>
  virtualModule("virtual:vangnet-shape", () => shapeOf(schemaNode()));
