import type { lawful as en } from "../en/lawful.ts";

export const lawful: typeof en = {};
