import type { Messages } from "./en.ts";
import * as languages from "./languages.ts";
import type { Tone } from "./tone.ts";

export type { Messages };

export type Language = keyof typeof languages;

/** The messages of each language that the widget speaks. */
export const messages: Record<Language, (tone?: Tone, region?: string) => Messages> = languages;

/** The languages that the widget itself speaks; a text in the config may be given in each of them. */
export const LANGUAGES = Object.keys(messages) as [Language, ...Language[]];
