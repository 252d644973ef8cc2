import type { lawful as en } from "../en/lawful.ts";
import { claims } from "./lawful/claims.ts";
import { trader } from "./lawful/trader.ts";

export const lawful: typeof en = { ...claims, ...trader };
