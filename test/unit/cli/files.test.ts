import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { expand } from "../../../widget/cli/files.ts";
import { folder } from "./given.ts";

const FILES = [
  "a.json",
  "b.json",
  "b.txt",
  "[c].json",
  ".hidden.json",
  "shops/a.json",
  "shops/deep/er/a.json",
  "shops/.git/a.json",
  "node_modules/p/a.json",
  "odd.json/a.json",
];
const given = () => folder(Object.fromEntries(FILES.map((name) => [name, "{}"])));

function expanded(names: string[], cwd = given()) {
  const missed: string[] = [];
  return { files: expand(names, cwd, (pattern) => missed.push(pattern)), missed };
}

describe("a pattern", () => {
  test.each([
    ["*.json", ["[c].json", "a.json", "b.json"]],
    ["?.json", ["a.json", "b.json"]],
    ["b.*", ["b.json", "b.txt"]],
    ["{b,a}.json", ["b.json", "a.json"]],
    ["[c]*.json", ["[c].json"]],
    ["*/a.json", ["odd.json/a.json", "shops/a.json"]],
    ["**/a.json", ["a.json", "odd.json/a.json", "shops/a.json", "shops/deep/er/a.json"]],
    ["shops/**", ["shops/a.json", "shops/deep/er/a.json"]],
    ["shops/**/er/*", ["shops/deep/er/a.json"]],
    ["./shops/*.json", ["./shops/a.json"]],
    [".*.json", [".hidden.json"]],
    ["node_modules/*/a.json", ["node_modules/p/a.json"]],
    ["**/*", FILES.filter((name) => !/^\.|\/\.|node_modules/.test(name)).sort()],
  ])("%s finds what it says", (pattern, files) => {
    const found = expanded([pattern]);
    expect(pattern === "**/*" ? found.files.sort() : found.files).toEqual(files);
    expect(found.missed).toEqual([]);
  });

  it("may begin at the root", () => {
    const cwd = given();
    expect(expanded([`${cwd}/shops/*.json`], "/").files).toEqual([join(cwd, "shops/a.json")]);
  });

  it("that nothing matches is told of", () => {
    expect(expanded(["x*.json", "a.json"])).toEqual({ files: ["a.json"], missed: ["x*.json"] });
  });
});

describe("names", () => {
  it("stay as they were typed, in that order, each once", () => {
    expect(expanded(["b.json", "-", "nope.json", "./a.json", "*.json", "-"]).files).toEqual([
      "b.json",
      "-",
      "nope.json",
      "a.json",
      "[c].json",
    ]);
  });

  it("that look like a pattern may be the name of a file", () => {
    const cwd = folder({ "a*.json": "{}", "ab.json": "{}" });
    expect(expanded(["a*.json"], cwd).files).toEqual(["a*.json"]);
  });
});
