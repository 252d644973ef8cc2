import type { OwnerLanguage } from "../../config/owner-language.ts";
import * as en from "./en/index.ts";
import * as nl from "./nl/index.ts";

/** The sentences of the check in every language that it speaks. */
export const sentences: Record<OwnerLanguage, typeof en> = { nl, en };
