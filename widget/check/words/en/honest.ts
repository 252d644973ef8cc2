import type { Sentences } from "../../problem.ts";

export const honest = {} satisfies Record<string, Sentences>;
