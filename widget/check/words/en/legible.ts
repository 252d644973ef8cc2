import type { Sentences } from "../../problem.ts";

export const legible = {} satisfies Record<string, Sentences>;
