import { chmodSync } from "node:fs";
import type { Plugin } from "vite";
import { jsonSchema } from "../config/json-schema.ts";
import { virtualModule } from "./virtual-module.ts";

/** Gives the command the JSON Schema ready made. Why: the command starts faster without zod. */
export const jsonSchemaPlugin = (): Plugin =>
  virtualModule("virtual:vangnet-json-schema", jsonSchema);

/** Puts the JSON Schema beside the command. Why: there an editor finds it, in the package and in a clone. */
export function besideCommandPlugin(): Plugin {
  return {
    name: "vangnet-beside-command",
    generateBundle() {
      const source = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "vangnet.schema.json", source });
    },
    writeBundle({ dir = "" }) {
      // It may be run as it is: `./dist/cli.js`.
      chmodSync(`${dir}/cli.js`, 0o755);
    },
  };
}
