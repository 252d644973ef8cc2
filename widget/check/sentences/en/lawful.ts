import type { Sentences } from "../../finding.ts";
import { claims } from "./lawful/claims.ts";
import { trader } from "./lawful/trader.ts";

export const lawful = { ...claims, ...trader } satisfies Record<string, Sentences>;
