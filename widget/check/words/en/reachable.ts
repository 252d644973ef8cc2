import type { Sentences } from "../../problem.ts";

export const reachable = {} satisfies Record<string, Sentences>;
