import { describe, expect, it, test } from "vitest";
import { circlesIn, FILES, importsIn, importsOf, namesIn, source } from "./house.ts";

/** From the roof to the cellar: a file may import from its own floor and those below it. */
const FLOORS = [
  "test",
  "demo",
  "widget/build",
  "widget/script.ts",
  "widget/index.ts",
  "widget/cli",
  "widget/publish",
  "widget/define.ts",
  "widget/element.ts",
  "widget/page.ts",
  "widget/views",
  "widget/check",
  "widget/state.ts",
  "widget/meaning.ts",
  "widget/clock.ts",
  "widget/events.ts",
  "widget/promise",
  "widget/contact",
  "widget/config",
  "widget/i18n",
];
const floorOf = (file: string) =>
  FLOORS.findIndex((floor) => file === floor || file.startsWith(`${floor}/`));

/** Files that name the page although they draw or compute, by their reason. */
const NAMES_THE_PAGE: Record<string, string> = {
  "widget/config/load.ts":
    "some pages take the console away, and only a property can be asked for in vain",
  "widget/config/source.ts": "the page is where its config is looked for",
};

const widget = FILES.filter((file) => file.startsWith("widget/"));
const code = FILES.filter((file) => !file.endsWith(".css"));
const offending = (files: string[], pattern: RegExp) =>
  files.filter((file) => pattern.test(source(file)));

describe("the house", () => {
  it("has a floor for every file", () => {
    expect(FILES.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it("imports only files that are there, and none of a higher floor", () => {
    const upwards: string[] = [];
    for (const file of FILES) {
      for (const other of importsOf(file)) {
        expect(FILES, `${file} imports ${other}`).toContain(other);
        if (floorOf(other) < floorOf(file)) upwards.push(`${file} imports ${other}`);
      }
    }
    expect(upwards).toEqual([]);
  });

  it("has no circle of files that import each other", () => {
    expect(circlesIn(FILES, importsOf)).toEqual([]);
  });

  it("keeps what takes no part in the page out of the page's script", () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const other of importsOf(file, { types: false })) visit(other);
    };
    visit("widget/script.ts");
    expect(
      [...reached].filter((file) =>
        /^widget\/(?:config\/(?:json-)?schema|cli|publish|check)/.test(file),
      ),
    ).toEqual([]);
    expect(reached.size).toBeGreaterThan(40);
  });
});

describe("every file", () => {
  it("of widget/ and demo/ has at most 180 lines", () => {
    const long = FILES.filter((file) => !file.startsWith("test/"))
      .map((file) => ({ file, lines: source(file).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 180);
    expect(long).toEqual([]);
  });

  it("of the widget writes no HTML, runs no text as code and keeps nothing of a visitor", () => {
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|localStorage|sessionStorage|indexedDB|document\.cookie|setAttribute\("style"|sendBeacon|XMLHttpRequest/;
    expect(offending(widget, forbidden)).toEqual([]);
  });

  it("of the widget, its build aside, asks nothing of Preact and signals that the build leaves out", () => {
    const left =
      /getDerivedState|component(?:Will|Did)|shouldComponentUpdate|getSnapshot|getChildContext|contextType|createContext|createPortal|createRef|cloneElement|hydrate\(|setState|forceUpdate|this\.state\b|dangerouslySet|Fragment\b|from "preact\/(?:hooks|compat)|untracked|createModel|batch\(|\.(?:subscribe|dispose)\(/;
    const attributes =
      /<>|\s(?:style|value|checked|width|height|list|form|download|rowSpan|colSpan|role|popover|xlink\w+|className|on\w+Capture)=[{"]/;
    const files = widget.filter((file) => !file.startsWith("widget/build/"));
    expect(offending(files, left)).toEqual([]);
    const views = files.filter((file) => file.endsWith(".tsx"));
    expect(offending(views, attributes)).toEqual([]);
  });

  it("of the widget but one asks the network for nothing", () => {
    expect(offending(widget, /\bfetch\(|new WebSocket|new EventSource/)).toEqual([
      "widget/config/load.ts",
    ]);
  });

  it("that draws or computes is told of the page, and names it nowhere", () => {
    const files = code.filter((file) =>
      /^widget\/(?:views|promise|config|contact|state\.ts|meaning\.ts)/.test(file),
    );
    const naming = files.filter((file) =>
      ["location", "document", "window", "globalThis", "self"].some((name) =>
        namesIn(source(file)).has(name),
      ),
    );
    expect(naming.sort()).toEqual(Object.keys(NAMES_THE_PAGE).sort());
  });

  it("of the widget is finished", () => {
    expect(offending(widget, /TODO|FIXME|XXX|@ts-|as any\b/)).toEqual([]);
  });
});

describe("the house is seen as it is", () => {
  it("in its files: those of every kind are found", () => {
    expect(FILES).toEqual(
      expect.arrayContaining([
        "widget/script.ts",
        "widget/views/card.tsx",
        "demo/public/moment.js",
        "demo/run.mjs",
        "demo/shop.css",
        "test/unit/house.ts",
      ]),
    );
  });

  it("in what they import", () => {
    expect(importsOf("widget/state.ts")).toContain("widget/promise/time-words.ts");
    expect(importsOf("widget/state.ts").length).toBeGreaterThan(
      importsOf("widget/state.ts", { types: false }).length,
    );
    expect(widget.flatMap((file) => importsOf(file)).length).toBeGreaterThan(100);
  });

  test.each([
    ["a value", 'import { a } from "./b.ts"'],
    ["a type", 'import type { A } from "./b.ts"'],
    ["what it only runs", 'import "./b.ts"'],
    ["what it hands on", 'export * from "./b.ts"'],
    ["what it hands on by name", 'export { a } from "./b.ts"'],
    ["later on", 'await import("./b.ts")'],
    ["a type in passing", 'type A = import("./b.ts").A'],
  ])("in what a file imports as %s", (_, text) => {
    expect(importsIn(text, "test/a.ts")).toEqual(["test/b.ts"]);
  });

  it("in what a stylesheet imports, and in nothing that is only said", () => {
    expect(importsIn('@import "./b.css";', "demo/a.css")).toEqual(["demo/b.css"]);
    expect(importsIn('// import "./b.ts"\nconst a = `import "./b.ts"`;', "demo/a.ts")).toEqual([]);
  });

  it("in its circles", () => {
    const imports: Record<string, string[]> = { a: ["b"], b: ["c"], c: ["b", "d"], d: [] };
    expect(circlesIn(["a"], (file) => imports[file] ?? [])).toEqual([["b", "c"]]);
    expect(circlesIn(["d"], (file) => imports[file] ?? [])).toEqual([]);
  });

  test.each([
    "window.a",
    "a(window)",
    "const { a } = window",
    "`$" + "{window.a}`",
    "a[window]",
    "({ window })",
    "let a: typeof window",
    "<a href={window.b} />",
    "window ??= a",
  ])("in who names the page: %s", (text) => {
    expect(namesIn(text)).toContain("window");
  });

  test.each([
    "a.window",
    "({ window: a })",
    "// window",
    "a('window')",
    "`window`",
    "interface A { window: B }",
    "<a window={b} />",
    "<p>window</p>",
  ])("in who does not: %s", (text) => {
    expect(namesIn(text)).not.toContain("window");
  });
});
