import { en, type Messages } from "./en.ts";
import { nl } from "./nl.ts";

export type { Messages };

/** The languages that the widget itself speaks; a text in the config may be given in each of them. */
export const LANGUAGES = ["nl", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

export const messages: Record<Language, Messages> = { nl, en };
