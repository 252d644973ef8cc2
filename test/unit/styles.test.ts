import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = `${import.meta.dirname}/../../widget/views/styles/`;
const SHEETS = readdirSync(FOLDER).filter((file) => file !== "index.css");
/** What every element of a name begins with here, wherever it stands; it lays out nothing. */
const RESET = ["*", "button", "summary", "a", ":focus-visible"];
const source = (file: string) => readFileSync(FOLDER + file, "utf8");

test("every sheet is part of the stylesheet once, the tokens first", () => {
  const imports = [...source("index.css").matchAll(/@import "\.\/(.+)";/g)].map(([, file]) => file);
  expect([...imports].sort()).toEqual([...SHEETS].sort());
  expect(imports[0]).toBe("tokens.css");
});

test("but for the reset every rule asks for a class, so that no element is laid out for its name", () => {
  const bare = SHEETS.flatMap((file) =>
    [
      ...source(file)
        .replace(/\/\*.*?\*\//gs, "")
        .matchAll(/[^{};]+(?=\{)/g),
    ]
      .map(([selectors]) => selectors.trim())
      .filter((selectors) => !/^@|^from$/.test(selectors))
      .flatMap((selectors) => selectors.split(/,\s*/))
      .filter((selector) => !/\.[a-z]|^:host/.test(selector)),
  );
  expect([...new Set(bare)].sort()).toEqual([...RESET].sort());
});
