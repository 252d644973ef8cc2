import type { honest as en } from "../en/honest.ts";
import { cases } from "./honest/cases.ts";
import { promise } from "./honest/promise.ts";
import { time } from "./honest/time.ts";

export const honest: typeof en = { ...promise, ...time, ...cases };
