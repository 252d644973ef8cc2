import type { Language } from "../../../widget/i18n/languages.ts";
import { messagesIn } from "../../../widget/i18n/messages.ts";
import { TimeWords } from "../../../widget/promise/time-words.ts";

/** The words of a language on the clocks of a zone, as they are in a region and without one. */
export const wordsIn = (language: Language, timeZone?: string, region?: string) =>
  new TimeWords(messagesIn(language, undefined, region), timeZone);
