import { type Language, messages } from "../../../widget/i18n/messages.ts";
import { TimeWords } from "../../../widget/promise/time-words.ts";

/** The words of a language as they are without a region, on the clocks of a zone. */
export const wordsIn = (language: Language, timeZone?: string) =>
  new TimeWords(messages[language], messages[language].locale, timeZone);
