import { expect, test } from "vitest";
import { checksTable } from "../../../demo/readme/checks.ts";
import { codes } from "../../../widget/check/codes.ts";

test("the table for the README has one line for every code, with what it says", () => {
  const [, , ...rows] = checksTable().split("\n");
  expect(rows.map((row) => /^\| `([\w-]+)`/.exec(row)?.[1])).toEqual(Object.keys(codes));
  for (const row of rows)
    expect(row).toMatch(/^\| `\S+` \| (?:error|warning|advice) \| .+ \| .*\|$/);
});
