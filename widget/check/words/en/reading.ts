import type { Sentences } from "../../problem.ts";

export const reading = {} satisfies Record<string, Sentences>;
