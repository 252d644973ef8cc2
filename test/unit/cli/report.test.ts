import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Finding } from "../../../widget/check/finding.ts";
import { diff } from "../../../widget/cli/terminal/diff.ts";
import { frame } from "../../../widget/cli/terminal/frame.ts";
import { type Paint, painter } from "../../../widget/cli/terminal/paint.ts";
import { report, summary } from "../../../widget/cli/terminal/report.ts";
import { en } from "../../../widget/cli/words/en.ts";
import { runs } from "../../runs.ts";

const plain: Paint = (_, text) => text;
const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  line,
  column,
  endLine,
  endColumn,
});
const framed = (text: string, place: ReturnType<typeof at>, columns = 80) =>
  frame(text.split("\n"), place, plain, columns).split("\n");

describe("a code frame", () => {
  it("shows the line, those around it, and carets under the place", () => {
    expect(framed('{\n  "a": 1,\n  "b": 22\n}', at(2, 8, 9))).toEqual([
      "  1 | {",
      '> 2 |   "a": 1,',
      "    |        ^",
      '  3 |   "b": 22',
    ]);
  });

  it("keeps the numbers aligned", () => {
    const lines = framed(Array(12).fill("x").join("\n"), at(10, 1, 2));
    expect(lines).toEqual(["   9 | x", "> 10 | x", "     | ^", "  11 | x"]);
  });

  it("stays right after a tab, an emoji and a combining accent", () => {
    expect(framed("\t🦊e\u0301 x", at(1, 7, 8))).toEqual(["> 1 |  🦊e\u0301 x", "    |      ^"]);
  });

  it("marks the rest of the line where the place goes on", () => {
    expect(framed("abc\ndef", at(1, 2, 3, 2))[1]).toBe("    |  ^^");
  });

  it("points behind the last character where something is missing", () => {
    expect(framed("abc", at(1, 4, 4))).toEqual(["> 1 | abc", "    |    ^"]);
  });

  it("cuts what is too long, and still points at the place", () => {
    const text = `${"a".repeat(5000)}HERE${"b".repeat(5000)}`;
    const [line = "", carets = ""] = framed(text, at(1, 5001, 5005), 60);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HERE");
    expect(line).toMatch(/^> 1 \| ….*…$/);
  });

  it("lets no control character of the file reach the terminal", () => {
    const text = framed("\u001b[2J\u0007\u202ex\r", at(1, 1, 2)).join("");
    expect(text).toContain("·[2J··x·");
    for (const hidden of ["\u001b", "\u0007", "\u202e", "\r"]) expect(text).not.toContain(hidden);
  });
});

describe("colours", () => {
  const isColoured = (isTTY: boolean, env: Record<string, string>) =>
    painter({ isTTY, write() {} }, env)("red", "x") !== "x";

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [false, { FORCE_COLOR: "" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("on a terminal (%s) with %j: %s", (isTTY, env, coloured) => {
    expect(isColoured(isTTY, env)).toBe(coloured);
  });
});

const finding: Finding = {
  code: "some-code",
  severity: "warning",
  path: ["a"],
  args: {},
  ...at(1, 1, 2),
};

describe("a report", () => {
  const rest = { language: "en", words: en, paint: plain, columns: 80 } as const;

  it("begins with the place, as editors open it", () => {
    const text = report({ name: "x.json", text: "{}", findings: [finding], ...rest });
    expect(text).toMatch(/^x\.json:1:1 {2}warning {2}some-code\n/);
    expect(text).toContain("> 1 | {}\n    | ^\n  Fix:");
  });

  it("shows no frame of an empty file, and nothing of one that is fine", () => {
    expect(report({ name: "x", text: "\n", findings: [finding], ...rest })).not.toContain("|");
    expect(report({ name: "x", text: "{}", findings: [], ...rest })).toBe("");
  });

  it("ends with a count of each kind", () => {
    const edit = { offset: 0, length: 0, text: "" };
    const found = [
      { findings: [finding, { ...finding, severity: "error" as const, edit }] },
      { findings: [finding] },
    ];
    const counted = { found, words: en, paint: plain };
    expect(summary({ ...counted, isStrict: false, isFixed: false })).toBe(
      "2 files checked: 1 error, 2 warnings.\n1 of these can be mended automatically: run the same with --fix.",
    );
    expect(summary({ ...counted, isStrict: true, isFixed: true })).toBe(
      "2 files checked: 1 error, 2 warnings.\nWith --strict, warnings count as errors.",
    );
    expect(summary({ ...counted, found: [{ findings: [] }], isStrict: true, isFixed: false })).toBe(
      "1 file checked: nothing wrong.",
    );
  });
});

describe("a diff", () => {
  const text = Array.from({ length: 20 }, (_, n) => `line ${n + 1}`);

  it("shows what changed with three lines around it", () => {
    const after = text.map((line) => line.replace(/^line 10$/, "LINE 10"));
    expect(diff("x", text.join("\n"), after.join("\n"), plain).split("\n")).toEqual([
      "--- x",
      "+++ x",
      "@@ -7,7 +7,7 @@",
      " line 7",
      " line 8",
      " line 9",
      "-line 10",
      "+LINE 10",
      " line 11",
      " line 12",
      " line 13",
    ]);
  });

  it("makes the new text of the old one, whatever they are", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const shown = diff("x", before.join("\n"), after.join("\n"), plain).split("\n");
        expect(patched(before, shown.slice(2))).toEqual(after);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("takes the end of the last line for no line of its own", () => {
    expect(diff("x", "a\nb\n", "a\nc\n", plain)).toBe("--- x\n+++ x\n@@ -1,2 +1,2 @@\n a\n-b\n+c");
  });

  it("keeps changes apart that lie apart", () => {
    const after = ["new", "first", ...text.slice(1, 18), ...text.slice(19)];
    const shown = diff("x", text.join("\n"), after.join("\n"), plain);
    expect(shown.match(/^@@.*/gm)).toEqual(["@@ -1,4 +1,5 @@", "@@ -16,5 +17,4 @@"]);
    expect(shown.match(/^[-+][^-+].*/gm)).toEqual(["-line 1", "+new", "+first", "-line 19"]);
  });
});

/** What `patch` would make of it. */
function patched(before: string[], shown: string[]): string[] {
  const after: string[] = [];
  let at = 0;
  for (const row of shown) {
    const hunk = /^@@ -(\d+)/.exec(row)?.[1];
    const until = hunk === undefined ? at : Number(hunk) - 1;
    while (at < until) after.push(before[at++] ?? "");
    if (row.startsWith(" ") || row.startsWith("-")) expect(row.slice(1)).toBe(before[at++]);
    if (row.startsWith(" ") || row.startsWith("+")) after.push(row.slice(1));
  }
  return [...after, ...before.slice(at)];
}
