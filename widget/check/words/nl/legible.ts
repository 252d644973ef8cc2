import type { legible as en } from "../en/legible.ts";

export const legible: typeof en = {};
