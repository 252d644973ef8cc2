import type { Sentences } from "../../finding.ts";
import { cases } from "./honest/cases.ts";
import { promise } from "./honest/promise.ts";
import { time } from "./honest/time.ts";

export const honest = { ...promise, ...time, ...cases } satisfies Record<string, Sentences>;
