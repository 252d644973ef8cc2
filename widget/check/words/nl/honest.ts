import type { honest as en } from "../en/honest.ts";

export const honest: typeof en = {};
