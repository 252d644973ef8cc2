import type { CodeInfo } from "../problem.ts";
import type { Rule } from "../rule.ts";

export const codes = {} satisfies Record<string, CodeInfo>;

export const rules: Rule[] = [];
