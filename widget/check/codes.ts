import * as honest from "./honest/index.ts";
import * as lawful from "./lawful/index.ts";
import * as legible from "./legible/index.ts";
import type { CodeInfo } from "./problem.ts";
import * as reachable from "./reachable/index.ts";
import * as reading from "./reading/index.ts";
import type { Rule } from "./rule.ts";

const groups = [reading, honest, lawful, reachable, legible];

/** Everything that the check can find: its severity, and the law or standard behind it. */
export const codes: Record<string, CodeInfo> = Object.assign(
  {},
  ...groups.map((group) => group.codes),
);

/** The rules in the order in which they are applied. */
export const rules: Rule[] = groups.flatMap((group) => group.rules);
