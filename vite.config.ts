import { chmodSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { minify } from "terser";
import type { Plugin, UserConfig } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { z } from "zod";
import { demoPlugin } from "./demo/plugin.ts";
import { jsonSchema } from "./widget/config/json-schema.ts";
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

const JSON_SCHEMA = "virtual:vangnet-json-schema";

/** Gives the command the JSON Schema ready made: it starts faster without zod. */
function jsonSchemaPlugin(): Plugin {
  return {
    name: "vangnet-json-schema",
    resolveId: (id) => (id === JSON_SCHEMA ? `\0${JSON_SCHEMA}` : undefined),
    load: (id) =>
      id === `\0${JSON_SCHEMA}` ? `export default ${JSON.stringify(jsonSchema())}` : undefined,
  };
}

/** Puts the JSON Schema beside the command, which may be run as it is. */
function besideCommandPlugin(): Plugin {
  return {
    name: "vangnet-beside-command",
    generateBundle() {
      const source = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "vangnet.schema.json", source });
    },
    writeBundle({ dir = "" }) {
      chmodSync(`${dir}/cli.js`, 0o755);
    },
  };
}

/** Where Preact asks for what no view here has: a life cycle, a context, a portal, a promise, a hook, text as HTML. */
const UNUSED =
  /[\w$]+\.(?:(?:getDerived|component|should|getSnapshot|getChild)[A-Z]\w+|contextType|then|vnode|unmount|diffed|event|debounceRendering|props\.__P)\b(?!\(|=[^=])|"dangerouslySetInnerHTML"==\w+/g;

/** Answers those questions while building, so that a minifier leaves out all that would follow from another answer. */
function preactPlugin(): Plugin {
  return {
    name: "vangnet-preact",
    transform: (code, id) =>
      id.includes("/preact/dist/")
        ? { code: code.replace(UNUSED, "void 0"), map: null }
        : undefined,
  };
}

const brotliSize = (code: string) => brotliCompressSync(code).length;

/**
 * A second look at the minified script: what one minifier leaves, the other finds. Whether joined
 * declarations compress better differs from one change to the next, so the smaller result is taken.
 */
function minifyAgainPlugin(): Plugin {
  return {
    name: "vangnet-minify-again",
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const original = chunk.code;
        for (const join_vars of [true, false]) {
          const { code } = await minify(original, {
            ecma: 2020,
            compress: { passes: 3, join_vars },
          });
          if (code && brotliSize(code) < brotliSize(chunk.code)) chunk.code = code;
        }
      }
    },
  };
}

/** `dist/vangnet.js`: one classic script with everything inside. */
const script: UserConfig = {
  publicDir: false,
  plugins: [preactPlugin(), minifyAgainPlugin()],
  resolve: {
    alias: { "preact/jsx-runtime": `${import.meta.dirname}/widget/views/jsx-runtime.ts` },
  },
  build: {
    target: "es2020",
    // Newer colour functions are asked for with @supports, so they must stay as they are written.
    cssTarget: ["chrome123", "firefox128", "safari18"],
    lib: {
      entry: "widget/script.ts",
      formats: ["iife"],
      name: "vangnetScript",
      fileName: () => "vangnet.js",
    },
  },
};

/** `dist/cli.js` and `dist/vangnet.schema.json`: the command for Node, with everything inside. */
const cli: UserConfig = {
  publicDir: false,
  plugins: [besideCommandPlugin()],
  ssr: { noExternal: true },
  build: {
    ssr: "widget/cli/bin.ts",
    target: "node20",
    emptyOutDir: false,
    minify: true,
    rolldownOptions: {
      output: { entryFileNames: "cli.js", banner: "#!/usr/bin/env node", codeSplitting: false },
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

/** The same visit in every engine; it needs all of them installed, so it is asked for by name. */
const engines: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "engines",
    include: ["test/engines/**/*.test.ts"],
    globalSetup: ["test/engines/setup.ts", "test/browser/setup.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};

export default defineConfig(({ command, mode }): UserConfig => {
  const isDemo = (command === "serve" && !process.env.VITEST) || mode === "demo";
  const { plugins, ...target } = isDemo ? demo : mode === "cli" ? cli : script;
  return {
    ...target,
    plugins: [shapePlugin(), jsonSchemaPlugin(), plugins],
    oxc: { jsx: { importSource: "preact", development: false } },
    test: {
      projects: [...unit, component, browser, engines],
      reporters: ["default", "./test/closing-line.ts"],
    },
  };
});
