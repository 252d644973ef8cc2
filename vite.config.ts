import { minify } from "terser";
import type { Plugin, UserConfig } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
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

/** A second look at the minified script: what one minifier leaves, the other finds. */
function minifyAgainPlugin(): Plugin {
  return {
    name: "vangnet-minify-again",
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          compress: { passes: 3, join_vars: false },
        });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}

/** `dist/vangnet.js`: one classic script with everything inside. */
const script: UserConfig = {
  publicDir: false,
  plugins: [minifyAgainPlugin()],
  resolve: {
    alias: { "preact/jsx-runtime": `${import.meta.dirname}/widget/views/jsx-runtime.ts` },
  },
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
  plugins: [demoPlugin()],
  root: "demo",
  build: {
    outDir: "../dist/demo",
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ["index", "product", "cart"].map((page) => `${import.meta.dirname}/demo/${page}.html`),
    },
  },
};

/** Time must come out the same wherever the suite runs, so the unit tests run in three places. */
const unit = ["UTC", "America/New_York", "Australia/Sydney"].map(
  (TZ): TestProjectInlineConfiguration => ({
    extends: true,
    test: { name: `unit ${TZ}`, include: ["test/unit/**/*.test.{ts,tsx}"], env: { TZ } },
  }),
);

const component: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "component",
    include: ["test/component/**/*.test.tsx"],
    environment: "happy-dom",
    env: { TZ: "Europe/Amsterdam" },
  },
};

/** The built script in a real browser. */
const browser: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "browser",
    include: ["test/browser/**/*.test.ts"],
    globalSetup: "test/browser/setup.ts",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig(({ command, mode }): UserConfig => {
  const isDemo = (command === "serve" && !process.env.VITEST) || mode === "demo";
  const { plugins, ...target } = isDemo ? demo : script;
  return {
    ...target,
    plugins: [shapePlugin(), plugins],
    oxc: { jsx: { importSource: "preact" } },
    test: {
      projects: [...unit, component, browser],
      reporters: ["default", "./test/closing-line.ts"],
    },
  };
});
