import { describe, expect, it, test } from "vitest";
import { check } from "../../../widget/check/check.ts";
import { explain } from "../../../widget/check/explain.ts";
import { folder, HOPELESS, NATIONAL, NOW, SMALL, vangnet } from "./given.ts";

describe("the exit code", () => {
  test.each([
    ["fine", SMALL, [], 0],
    ["an error", HOPELESS, [], 1],
    ["an error, as JSON", HOPELESS, ["--json"], 1],
    ["fine, as JSON", SMALL, ["--json"], 0],
    ["a warning", SMALL.replace("kleinservies.nl", "shop.example"), [], 0],
    ["a warning, strictly", SMALL.replace("kleinservies.nl", "shop.example"), ["--strict"], 1],
  ])("of %s", async (_, text, options, code) => {
    const result = await vangnet(["check", ...options, "x.json"], { files: { "x.json": text } });
    expect([result.code, result.err]).toEqual([code, ""]);
  });

  it("of advice is 0, also strictly", async () => {
    const problems = check(SMALL, { now: NOW, language: "nl" });
    const isAdvice = problems.every(({ severity }) => severity === "advice");
    const { code } = await vangnet(["check", "--strict", "-"], { stdin: SMALL });
    expect(code).toBe(isAdvice ? 0 : 1);
  });

  it("of a file that cannot be read is 2, and the others are still checked", async () => {
    const cwd = folder({ "a.json": HOPELESS, "c.json": SMALL });
    const { code, out, err } = await vangnet(["check", "a.json", "b.json", "c.json"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("b.json");
    expect(out).toContain("a.json:");
    expect(out).toContain("2 files checked");
  });
});

describe("many files", { timeout: 20_000 }, () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`s/${n}.json`, SMALL]));

  it("show progress on a terminal, and leave nothing of it behind", async () => {
    const { err, out } = await vangnet(["check", "s/*.json"], { files, isTTY: true });
    expect(err).toContain("\rChecking: 30 of 60");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
    expect(out).toContain("60 files checked");
  });

  it("show none elsewhere, nor when they are few", async () => {
    expect((await vangnet(["check", "s/*.json"], { files })).err).toBe("");
    expect((await vangnet(["check", "s/1*.json"], { files, isTTY: true })).err).toBe("");
  });
});

describe("standard input", () => {
  it("is a file like any other, by the name of -", async () => {
    const { code, out } = await vangnet(["check", "-"], { stdin: HOPELESS });
    expect(code).toBe(1);
    expect(out).toContain("standard input:");
    const json = await vangnet(["check", "-", "--json"], { stdin: HOPELESS });
    expect(JSON.parse(json.out)).toMatchObject([{ file: "-" }]);
  });

  it("knows nothing of files beside it", async () => {
    const stdin = SMALL.replace('"Sien"', '"Sien", "photo": "sien.webp"');
    const json = await vangnet(["check", "--json", "-"], { stdin });
    expect(json.out).toBe(
      (await vangnet(["check", "--json", "-"], { stdin, files: { "sien.webp": "x" } })).out,
    );
    const beside = await vangnet(["check", "x.json"], { files: { "x.json": stdin } });
    expect(beside.out).toContain("sien.webp");
  });
});

describe("--json", () => {
  it("is a list of files with their problems and sentences, and nothing else", async () => {
    const files = { "a.json": NATIONAL, "b.json": SMALL };
    const { out } = await vangnet(["check", "--json", "--lang=nl", "a.json", "b.json"], { files });
    const problems = (text: string) =>
      check(text, { now: NOW, language: "nl", surroundings: { file: () => undefined } });
    const asData = (text: string) =>
      problems(text).map(({ edit: _, ...problem }) => ({
        ...problem,
        message: explain(problem, "nl"),
      }));
    expect(JSON.parse(out)).toEqual([
      { file: "a.json", problems: asData(NATIONAL) },
      { file: "b.json", problems: asData(SMALL) },
    ]);
    const [first] = JSON.parse(out)[0].problems.filter(
      ({ path }: { path: string[] }) => path[1] === "whatsapp",
    );
    expect(first).toMatchObject({ severity: "error", line: 10, column: 17, endLine: 10 });
    expect(first.message.fix).toContain("+31612345678");
  });
});
