import type { OwnerLanguage } from "../../config/owner-language.ts";
import { en, type Words } from "./en.ts";
import { nl } from "./nl.ts";

export type { Words };

/** What the command says, by language. */
export const words: Record<OwnerLanguage, Words> = { nl, en };
