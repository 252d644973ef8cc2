import type { Sentences } from "../../problem.ts";

export const lawful = {} satisfies Record<string, Sentences>;
