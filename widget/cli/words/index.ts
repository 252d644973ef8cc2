import type { Language } from "../../i18n/messages.ts";
import { en, type Words } from "./en.ts";
import { nl } from "./nl.ts";

export type { Words };

/** What the command says, by language. */
export const words: Record<Language, Words> = { nl, en };
