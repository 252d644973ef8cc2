import { describe, expect, it, test } from "vitest";
import { codes } from "../../../widget/check/codes.ts";
import { explain } from "../../../widget/check/explain.ts";
import { OWNER_LANGUAGES } from "../../../widget/config/owner-language.ts";
import { checked, FILES, PLACES, textOf } from "../../fixtures/check/files.ts";

const CODES = Object.keys(codes);

test("a config with nothing wrong gets no remark", () => {
  expect(checked(textOf("none"))).toEqual([]);
});

test("every code has a fixture, and every fixture a code", () => {
  expect([...FILES.keys()].sort()).toEqual([...CODES, "none"].sort());
});

describe.each(CODES)("%s", (code) => {
  it("is all that is wrong in its fixture, and is pointed out where it stands", () => {
    const found = checked(textOf(code));
    expect(found.map((problem) => `${problem.code} ${problem.line}:${problem.column}`)).toEqual([
      `${code} ${PLACES[code]}`,
    ]);
  });

  it("is explained in every language: what it is about, what is wrong, how to mend it", () => {
    const [problem] = checked(textOf(code));
    if (!problem) throw new Error(`${code} is not found in its fixture`);
    const explained = OWNER_LANGUAGES.map((language) => explain(problem, language));
    for (const { subject, problem: sentence, fix } of explained) {
      for (const text of [subject, sentence, fix]) {
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(sentence).toMatch(/[.?:]$|\d$/);
      expect(`${sentence} ${fix}`).not.toContain("!");
    }
    expect(new Set(explained.map((each) => each.problem)).size).toBe(OWNER_LANGUAGES.length);
    expect(new Set(explained.map((each) => each.fix)).size).toBe(OWNER_LANGUAGES.length);
  });
});
