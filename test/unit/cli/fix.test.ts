import { lstatSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../widget/check/finding.ts";
import { fix } from "../../../widget/check/fix.ts";
import { replaceFile } from "../../../widget/cli/write.ts";
import { folder, HOPELESS, NATIONAL, NOW, SMALL, vangnet } from "./given.ts";

const OPTIONS = { now: NOW, language: "nl" } as const;

/** A problem at every place where these words stand, mended by others. */
const finding =
  (...swaps: [string | RegExp, string][]) =>
  (text: string): Finding[] =>
    swaps.flatMap(([words, better]) =>
      [...text.matchAll(new RegExp(words, "g"))].map(
        ({ 0: found, index }): Finding => ({
          code: "made-up",
          severity: "error",
          path: [],
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          args: {},
          edit: { offset: index, length: found.length, text: better },
        }),
      ),
    );
const fixed = (text: string, ...swaps: [string | RegExp, string][]) =>
  fix(text, OPTIONS, finding(...swaps)).text;

describe("--fix", () => {
  it("changes what is certain, shows it, and says what is left", async () => {
    const broken = NATIONAL.replace(/"within": .*\n/, "");
    const { code, out, read } = await vangnet(["check", "--fix", "x.json"], {
      files: { "x.json": broken },
    });
    expect(code).toBe(1);
    expect(read("x.json")).toBe(HOPELESS);
    expect(out).toMatch(/^--- x\.json\n\+\+\+ x\.json\n@@ /);
    expect(out).toContain('-    "whatsapp": "06-12345678",\n+    "whatsapp": "+31612345678",');
    expect(out).not.toContain("run the same with --fix");
  });

  it("keeps comments and the ends of lines", async () => {
    const odd = (text: string) => `// van Sien\r\n${text.replaceAll("\n", "\r\n")}`;
    const { read } = await vangnet(["check", "--fix", "x.json"], {
      files: { "x.json": odd(NATIONAL) },
    });
    expect(read("x.json")).toBe(odd(SMALL));
  });

  it("leaves a file alone in which nothing is certain", async () => {
    const cwd = folder({ "x.json": HOPELESS });
    const before = statSync(`${cwd}/x.json`);
    const { out } = await vangnet(["check", "--fix", "x.json"], { cwd });
    expect(statSync(`${cwd}/x.json`)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(out).not.toContain("+++");
  });

  it("leaves a file alone that is no UTF-8, and says so", async () => {
    const bytes = Buffer.from(NATIONAL.replace("Sien", "Sién"), "latin1");
    const cwd = folder({ "x.json": bytes });
    const { code, err, read } = await vangnet(["check", "--fix", "x.json"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("UTF-8");
    expect(Buffer.from(read("x.json"))).toEqual(Buffer.from(bytes.toString("utf8")));
  });

  it("prints no diff among JSON", async () => {
    const { out, read } = await vangnet(["check", "--fix", "--json", "x.json"], {
      files: { "x.json": NATIONAL },
    });
    expect(JSON.parse(out)).toMatchObject([{ file: "x.json" }]);
    expect(read("x.json")).toBe(SMALL);
  });
});

describe("mending", () => {
  const TEXT = `{"shop": {"name": "Zeg nee"}, "promise": {"headline": {"nl": "nee"}, "within": "nee"},
    "scenarios": [{"steps": ["nee"], "id": "nee"}], "nee": "nee"}`;

  it("touches no words for the visitor, in any language or list", () => {
    expect(fixed(TEXT, ["nee", "ja"])).toBe(
      TEXT.replace('"within": "nee"', '"within": "ja"')
        .replace('"id": "nee"', '"id": "ja"')
        .replace('"nee": "nee"', '"ja": "ja"'),
    );
  });

  it("touches no such words by an insertion or a larger change either", () => {
    expect(fixed(TEXT, ["(?<=Zeg)", "t"], ['"Zeg nee"', "1"], ['\\{"nl": "nee"\\}', "1"])).toBe(
      TEXT,
    );
  });

  it("may mend the quotes around them", () => {
    expect(fixed('{"shop": {"name": "Vos”}}', ["”", '"'])).toBe('{"shop": {"name": "Vos"}}');
  });

  it("goes on until nothing is left, and ends when it goes round", () => {
    expect(fixed('{"x": "aaaa"}', ["aa", "a"])).toBe('{"x": "a"}');
    expect(fixed('{"x": "a"}', ["a", "b"], ["b", "a"])).toMatch(/^\{"x": "[ab]"\}$/);
    expect(fixed('{"x": "a"}', ['a"', 'aa"']).length).toBeGreaterThan(20);
  });

  it("makes no two changes in one place at once", () => {
    expect(fixed('{"x": "abc"}', ["ab", "1"], ["bc", "2"])).toBe('{"x": "1c"}');
  });
});

describe("writing", () => {
  it("keeps permissions and links, and leaves nothing else behind", () => {
    const cwd = folder({ "real.json": "old" });
    symlinkSync("real.json", `${cwd}/link.json`);
    const { mode } = statSync(`${cwd}/real.json`);
    replaceFile(`${cwd}/link.json`, "new");
    expect(lstatSync(`${cwd}/link.json`).isSymbolicLink()).toBe(true);
    expect(statSync(`${cwd}/real.json`)).toMatchObject({ mode, size: 3 });
    expect(readdirSync(cwd).sort()).toEqual(["link.json", "real.json"]);
  });
});
