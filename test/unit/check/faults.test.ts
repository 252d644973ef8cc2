import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { describe, expect, it, test } from "vitest";
import {
  changed,
  checked,
  type Faulty,
  faultyFor,
  groups,
  HONEST,
} from "../../../demo/readme/faults/index.ts";
import { codes } from "../../../widget/check/codes.ts";
import { explain } from "../../../widget/check/explain.ts";
import { OWNER_LANGUAGES } from "../../../widget/config/owner-language.ts";

const CODES = Object.keys(codes);

/** Line and column, as an editor counts them, of where a fault is to be pointed out. */
function pointedAt({ text, at }: Faulty): string {
  const offset = typeof at === "number" ? at : offsetOf(text, at);
  const lines = text.slice(0, offset).split("\n");
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

/** Where a value begins, or its key where the way to it ends in a colon. */
function offsetOf(text: string, way: string): number {
  const steps = way.replace(/:$/, "").split(".").filter(Boolean);
  const root = parseTree(text);
  const value =
    root &&
    findNodeAtLocation(
      root,
      steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    );
  const node = way.endsWith(":") ? value?.parent : value;
  if (!node) throw new Error(`There is no ${way}.`);
  return node.offset;
}

test("a config with nothing wrong gets no remark", () => {
  expect(checked(HONEST)).toEqual([]);
  expect(checked(changed({}))).toEqual([]);
});

test("every code has one change of that config, and every change a code", () => {
  expect(groups.flatMap((group) => Object.keys(group)).sort()).toEqual([...CODES].sort());
});

test("what is broken in the text is found there", () => {
  for (const { text, at } of CODES.map(faultyFor))
    if (typeof at === "number") {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(text).not.toBe(HONEST);
    }
});

describe.each(CODES)("%s", (code) => {
  it("is all that is wrong in the changed config, and is pointed out where it stands", () => {
    const faulty = faultyFor(code);
    const found = checked(faulty.text);
    expect(found.map((problem) => `${problem.code} ${problem.line}:${problem.column}`)).toEqual([
      `${code} ${pointedAt(faulty)}`,
    ]);
  });

  it("is explained in every language: what it is about, what is wrong, how to mend it", () => {
    const [problem] = checked(faultyFor(code).text);
    if (!problem) throw new Error(`${code} is not found in its config`);
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
