import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = `${import.meta.dirname}/../../widget/views/styles/`;
const SHEETS = readdirSync(FOLDER).filter((file) => file !== "index.css");
const source = (file: string) => readFileSync(FOLDER + file, "utf8");

test("every sheet is part of the stylesheet once, the tokens first", () => {
  const imports = [...source("index.css").matchAll(/@import "\.\/(.+)";/g)].map(([, file]) => file);
  expect([...imports].sort()).toEqual([...SHEETS].sort());
  expect(imports[0]).toBe("tokens.css");
});
