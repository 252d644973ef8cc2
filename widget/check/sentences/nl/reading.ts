import type { reading as en } from "../en/reading.ts";
import { syntax } from "./syntax.ts";
import { values } from "./values.ts";

export const reading: typeof en = { ...syntax, ...values };
