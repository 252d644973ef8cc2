import type { Sentences } from "../../finding.ts";
import { syntax } from "./syntax.ts";
import { values } from "./values.ts";

export const reading = { ...syntax, ...values } satisfies Record<string, Sentences>;
