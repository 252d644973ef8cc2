import type { Plugin } from "vite";
import { partsOf } from "../config/fields.ts";
import { schemaNode } from "../config/json-schema.ts";
import { virtualModule } from "./virtual-module.ts";

/**
 * Gives the check what the schema knows of every field. Why: a rule that goes by it sees a field that is added
 * later, and the command starts faster without zod.
 */
export const fieldsPlugin = (): Plugin =>
  virtualModule("virtual:vangnet-fields", () => partsOf(schemaNode()));
