import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** What the pages say in each language that the demo speaks, by what they say in Dutch. */
export const words = { nl: {} as Record<string, string>, en, de, fr };

export type Language = keyof typeof words;

export const LANGUAGES = Object.keys(words) as Language[];
