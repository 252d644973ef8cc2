import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { parse } from "acorn";
import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { SIZE_LIMIT } from "./size.ts";
import { useBrowser } from "./visit.ts";

const script = readFileSync("dist/vangnet.js", "utf8");
const { visit } = useBrowser();

test("the script keeps within its size", () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(script, { params }).length).toBeLessThanOrEqual(SIZE_LIMIT);
});

test("the script is one classic script of ES2020 that reaches for nothing of Node", () => {
  expect(() => parse(script, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
  expect(script).not.toMatch(/\bprocess\b|\brequire\(|import\.meta|sourceMappingURL/);
});

test("zod stays out of the script", () => {
  expect(script).not.toMatch(/ZodError|safeParse|invalid_type/);
});

test("nothing in the script writes HTML or runs text as code", () => {
  const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|\bFunction\(/;
  expect(script.match(forbidden)).toBeNull();
});

test("what Preact offers and no view uses stays out of the script", () => {
  expect(script.match(/componentDidMount|getSnapshot|contextType|debounceRendering/)).toBeNull();
});

test("the script leaves one global behind", async () => {
  const { page: tab } = await visit({
    answers: { "/": page("", "<script>window.before = Object.keys(window)</script>") },
  });
  const added = await tab.evaluate(() => {
    const { before } = window as unknown as { before: string[] };
    return Object.keys(window).filter((key) => !before.includes(key) && key !== "before");
  });
  expect(added).toEqual(["Vangnet"]);
  expect(await tab.evaluate(() => window.Vangnet?.version)).toMatch(/^\d+\.\d+\.\d+$/);
});
