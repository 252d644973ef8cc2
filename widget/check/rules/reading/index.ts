import type { CodeInfo } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import * as file from "./file.ts";
import * as keys from "./keys.ts";
import * as syntax from "./syntax.ts";
import * as values from "./values.ts";

/** What keeps the browser from reading the file as the owner meant it. */
export const codes = {
  ...file.codes,
  ...syntax.codes,
  ...values.codes,
  ...keys.codes,
} satisfies Record<string, CodeInfo>;

export const rules: Rule[] = [...file.rules, ...syntax.rules, values.values, keys.keys];
