import { defineConfig, type Plugin, type UserConfig } from "vite";
import { z } from "zod";
import { demoPlugin } from "./demo/plugin.ts";
import { schema } from "./widget/config/schema.ts";
import { type SchemaNode, shapeOf } from "./widget/config/shape.ts";

const SHAPE = "virtual:vangnet-shape";

/** Gives the browser the shape of the schema instead of the schema: zod itself would double the script. */
function shapePlugin(): Plugin {
  return {
    name: "vangnet-shape",
    resolveId: (id) => (id === SHAPE ? `\0${SHAPE}` : undefined),
    load(id) {
      if (id !== `\0${SHAPE}`) return undefined;
      const node = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
      return `export default ${JSON.stringify(shapeOf(node as SchemaNode))}`;
    },
  };
}

/** `dist/vangnet.js`: one classic script with everything inside. */
const script: UserConfig = {
  publicDir: false,
  build: {
    target: "es2020",
    // Newer colour functions are asked for with @supports, so they must stay as they are written.
    cssTarget: ["chrome123", "firefox128", "safari18"],
    lib: {
      entry: "widget/index.ts",
      formats: ["iife"],
      name: "vangnetScript",
      fileName: () => "vangnet.js",
    },
  },
};

/** The demo shop, served while working on it or built as a static site around the built script. */
const demo: UserConfig = {
  root: "demo",
  build: {
    outDir: "../dist/demo",
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ["index", "product", "cart"].map((page) => `${import.meta.dirname}/demo/${page}.html`),
    },
  },
};

export default defineConfig(({ command, mode }): UserConfig => {
  const isDemo = command === "serve" || mode === "demo";
  return {
    plugins: [shapePlugin(), isDemo && demoPlugin()],
    oxc: { jsx: { importSource: "preact" } },
    ...(isDemo ? demo : script),
  };
});
