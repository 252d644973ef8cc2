import type { Sentences } from "../../problem.ts";
import { syntax } from "./syntax.ts";
import { values } from "./values.ts";

export const reading = { ...syntax, ...values } satisfies Record<string, Sentences>;
