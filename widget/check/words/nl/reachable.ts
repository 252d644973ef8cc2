import type { reachable as en } from "../en/reachable.ts";

export const reachable: typeof en = {};
