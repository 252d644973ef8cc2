import type { OwnerLanguage } from "../config/owner-language.ts";
import type { Io } from "./io.ts";

/** The language of whoever sits at the terminal: Dutch where the system says so, else English. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Io["env"]): OwnerLanguage {
  // The first that is not empty counts: POSIX.1-2017, Base Definitions, 8.2.
  return (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().startsWith("nl") ? "nl" : "en";
}
