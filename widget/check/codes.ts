import type { CodeInfo } from "./finding.ts";
import type { Rule } from "./rule.ts";
import * as honest from "./rules/honest/index.ts";
import * as lawful from "./rules/lawful/index.ts";
import * as legible from "./rules/legible/index.ts";
import * as reachable from "./rules/reachable/index.ts";
import * as reading from "./rules/reading/index.ts";

const groups = [reading, honest, lawful, reachable, legible];

/** Everything that the check can find: its severity, and the law or standard behind it. */
export const codes: Record<string, CodeInfo> = Object.assign(
  {},
  ...groups.map((group) => group.codes),
);

/** The rules in the order in which they are applied. */
export const rules: Rule[] = groups.flatMap((group) => group.rules);
