import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";

const WIDGET = `${import.meta.dirname}/../../widget/`;
const FILES = readdirSync(WIDGET, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(?:tsx?|css)$/.test(file));
const source = (file: string) => readFileSync(WIDGET + file, "utf8");

/** From the roof to the cellar: a file may import from its own floor and those below it. */
const FLOORS = [
  ["build"],
  ["script.ts"],
  ["index.ts"],
  ["cli"],
  ["publish"],
  ["define.ts"],
  ["element.ts"],
  ["page.ts"],
  ["views"],
  ["check"],
  ["state.ts"],
  ["meaning.ts"],
  ["clock.ts"],
  ["events.ts"],
  ["promise"],
  ["contact"],
  ["config"],
  ["i18n"],
];
const floorOf = (file: string) =>
  FLOORS.findIndex((names) => names.includes(file.split("/")[0] ?? ""));

/** The files of the widget that a file imports, as they are named from `widget/`. */
function importsOf(file: string): string[] {
  const found = source(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g);
  const here = new URL(file, "file:///widget/");
  return [...found]
    .map(([, path = ""]) => new URL(path, here).pathname)
    .filter((path) => path.startsWith("/widget/"))
    .map((path) => path.replace("/widget/", "").replace(/\?.*/, ""));
}

describe("the house", () => {
  test.each(FILES)("%s stands on a floor and imports no higher one", (file) => {
    expect(floorOf(file)).toBeGreaterThanOrEqual(0);
    for (const other of importsOf(file)) {
      expect(FILES, `${file} imports ${other}`).toContain(other);
      expect(floorOf(other), `${file} imports ${other}`).toBeGreaterThanOrEqual(floorOf(file));
    }
  });

  it("is seen as it is: its imports are found", () => {
    expect(importsOf("script.ts")).toEqual(["define.ts", "page.ts"]);
    expect(importsOf("state.ts")).toContain("promise/time-words.ts");
    expect(FILES.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  it("keeps what takes no part in the page out of the page's script", () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      // Types leave nothing behind in the script.
      const own = source(file).replace(/import type [^;]+;/g, "");
      for (const other of importsOf(file))
        if (own.includes(other.split("/").at(-1) ?? "")) visit(other);
    };
    visit("script.ts");
    expect(
      [...reached].filter((file) => /^(?:config\/(?:json-)?schema|cli|publish|check)/.test(file)),
    ).toEqual([]);
    expect(reached.size).toBeGreaterThan(40);
  });
});

describe("every file of the widget", () => {
  test.each(FILES.filter((file) => !file.endsWith(".css")))("%s has at most 180 lines", (file) => {
    expect(source(file).trimEnd().split("\n").length).toBeLessThanOrEqual(180);
  });

  test.each(FILES)(
    "%s writes no HTML, runs no text as code and keeps nothing of a visitor",
    (file) => {
      expect(source(file)).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|localStorage|sessionStorage|indexedDB|document\.cookie|setAttribute\("style"|sendBeacon|XMLHttpRequest/,
      );
    },
  );

  test.each(FILES.filter((file) => !file.startsWith("build/")))(
    "%s asks nothing of Preact that the build leaves out",
    (file) => {
      expect(source(file)).not.toMatch(
        /getDerivedState|component(?:Will|Did)|shouldComponentUpdate|getSnapshot|getChildContext|contextType|createContext|createPortal|setState|dangerouslySet|from "preact\/(?:hooks|compat)/,
      );
    },
  );

  it("but one asks the network for nothing", () => {
    const asking = FILES.filter((file) =>
      /\bfetch\(|new WebSocket|new EventSource/.test(source(file)),
    );
    expect(asking).toEqual(["config/load.ts"]);
  });

  it("is finished", () => {
    for (const file of FILES)
      expect(source(file), file).not.toMatch(/TODO|FIXME|XXX|@ts-|as any\b/);
  });
});
