import type { reading as en } from "../en/reading.ts";

export const reading: typeof en = {};
