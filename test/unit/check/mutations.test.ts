import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checked, HONEST } from "../../../demo/readme/faults/index.ts";
import { explain } from "../../../widget/check/explain.ts";
import type { Finding } from "../../../widget/check/finding.ts";
import { OWNER_LANGUAGES } from "../../../widget/config/owner-language.ts";
import { example } from "../../fixtures/files.ts";
import { runs } from "../../runs.ts";
import { mutated, mutations } from "../config/mutated.ts";

const NONE = HONEST;
const EXAMPLE = JSON.stringify(example(), undefined, 2);
const RUNS = runs(100);

/** Holds every problem against what each must have: a place in the text, and sentences with a fix. */
function expectComplete(text: string, problems: Finding[]) {
  const lines = text.split(/\r\n|\r|\n/);
  for (const problem of problems) {
    const { line, column, endLine, endColumn } = problem;
    expect(lines[line - 1]?.length ?? -1, problem.code).toBeGreaterThanOrEqual(column - 1);
    expect(lines[endLine - 1]?.length ?? -1, problem.code).toBeGreaterThanOrEqual(endColumn - 1);
    expect(column).toBeGreaterThan(0);
    expect(endLine > line || endColumn >= column).toBe(true);
    for (const language of OWNER_LANGUAGES) {
      for (const sentence of Object.values(explain(problem, language))) {
        expect(sentence?.trim(), problem.code).not.toBe("");
        expect(sentence, problem.code).not.toMatch(/\bundefined\b|\[object/);
      }
    }
    if (problem.edit) {
      expect(problem.edit.offset + problem.edit.length).toBeLessThanOrEqual(text.length);
    }
  }
}

describe("whatever an owner does to the file", () => {
  it("mutated values get problems with a place and a fix, and nothing throws", () => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const text = JSON.stringify(mutated(steps), undefined, 2) ?? "null";
        expectComplete(text, checked(text));
      }),
      { numRuns: RUNS },
    );
  });

  it("a text cut off anywhere is told to be cut off, and nothing else", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: NONE.trimEnd().length - 1 }), (length) => {
        const text = NONE.slice(0, length);
        const problems = checked(text);
        expectComplete(text, problems);
        expect(problems.map(({ code }) => code)).toEqual(["truncated-file"]);
      }),
      { numRuns: RUNS },
    );
  });

  it("a text with anything put in or taken out anywhere gets complete problems", () => {
    const splice = fc.record({
      at: fc.nat(),
      length: fc.nat(3),
      sign: fc.oneof(
        fc.constantFrom(...`"',:{}[]\\/*“”‘’\`\0\t\uFEFF\u00A0\uFFFD<0tT`),
        fc.string({ maxLength: 3 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(splice, { minLength: 1, maxLength: 4 }), (splices) => {
        let text = EXAMPLE;
        for (const { at, length, sign } of splices) {
          const start = at % text.length;
          text = text.slice(0, start) + sign + text.slice(start + length);
        }
        expectComplete(text, checked(text));
      }),
      { numRuns: RUNS },
    );
  });

  it("so does any text at all", () => {
    const signs = fc.string({ unit: fc.constantFrom(...`{}[]",:'“”/*\\ \n1at`), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string()), (text) => expectComplete(text, checked(text))),
      { numRuns: runs(300) },
    );
  });

  it("brackets without end do not exhaust it", () => {
    const text = `{"x": ${"[".repeat(100_000)}`;
    expect(checked(text).map(({ severity }) => severity)).toEqual(["error"]);
  });
});
