import type { Language } from "../../i18n/messages.ts";
import * as en from "./en/index.ts";
import * as nl from "./nl/index.ts";

/** The sentences of the check in every language that it speaks. */
export const sentences: Record<Language, typeof en> = { nl, en };
