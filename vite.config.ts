import type { UserConfig } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { demoPlugin } from "./demo/plugin.ts";
import LongestFirst from "./test/longest-first.ts";
import { besideCommandPlugin, jsonSchemaPlugin } from "./widget/build/command.ts";
import { fieldsPlugin } from "./widget/build/fields.ts";
import { leaveOutPlugin } from "./widget/build/leave-out.ts";
import { minifyAgainPlugin } from "./widget/build/minify-again.ts";
import { PREACT } from "./widget/build/preact.ts";
import { shapePlugin } from "./widget/build/shape.ts";
import { SIGNALS } from "./widget/build/signals.ts";

/** `dist/vangnet.js`: one classic script with everything inside. */
const script: UserConfig = {
  publicDir: false,
  plugins: [leaveOutPlugin(PREACT), leaveOutPlugin(SIGNALS), minifyAgainPlugin()],
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

/** What is computed, with no page around it. Nothing here may depend on the time zone that it runs in, a rare one. */
const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "unit",
    include: ["test/unit/**/*.test.{ts,tsx}"],
    setupFiles: "test/unit/device-zone.ts",
    // Some read megabytes, and a machine may have other things to do.
    testTimeout: 30_000,
    env: { TZ: "Asia/Kathmandu" },
  },
};

/** What depends on the zone of the visitor's device must come out right in each, so it runs in three. */
const zones = ["UTC", "America/New_York", "Australia/Sydney"].map(
  (TZ): TestProjectInlineConfiguration => ({
    extends: true,
    test: { name: `zones ${TZ}`, include: ["test/zones/**/*.test.ts"], env: { TZ } },
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
    globalSetup: ["test/browser/shared.ts", "test/browser/setup.ts"],
    // One browser serves all of them, and some of them measure: more at a time would disturb each other.
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
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
    maxWorkers: 2,
    sequence: { groupOrder: 2 },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};

export default defineConfig(({ command, mode }): UserConfig => {
  const isDemo = (command === "serve" && !process.env.VITEST) || mode === "demo";
  const { plugins, ...target } = isDemo ? demo : mode === "cli" ? cli : script;
  return {
    ...target,
    plugins: [shapePlugin(), fieldsPlugin(), jsonSchemaPlugin(), plugins],
    oxc: { jsx: { importSource: "preact", development: false } },
    test: {
      maxWorkers: "100%",
      sequence: { sequencer: LongestFirst },
      projects: [unit, ...zones, component, browser, engines],
      reporters: ["default", "./test/closing-line.ts"],
    },
  };
});
