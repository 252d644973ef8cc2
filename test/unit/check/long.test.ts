import { expect, test } from "vitest";
import { HONEST } from "../../../demo/readme/faults/index.ts";
import { check } from "../../../widget/check/check.ts";

test.each(["Aaab1 2 3.", "a", "A ", "(", "{x} ", "a@b.", "06-1234 ", "http://", "é🎉", "Ab Cd "])(
  "a text of 100,000 characters of %j is checked like any other",
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const config = JSON.parse(HONEST);
    config.contact.note = text;
    config.cases[0].problem = text;
    config.promise.headline = text;
    config.scenarios[0].message = text;
    const problems = check(JSON.stringify(config), { now: Date.UTC(2026, 10, 10), language: "nl" });
    expect(problems.map(({ code }) => code)).toContain("text-long");
  },
);
