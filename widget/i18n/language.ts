import { LANGUAGES, type Language, messages } from "./messages.ts";

/** A language that the widget speaks, and the locale for dates and numbers in it. */
export interface Speech {
  language: Language;
  locale: string;
}

/**
 * The language to speak on a page.
 * @param chosen what the shop chose, if it did
 * @param pageTag the page's `<html lang>`; its region, as in `nl-BE`, also decides how dates are written
 */
export function speechFor(chosen: Language | undefined, pageTag: string): Speech {
  const tag = pageTag.replace("_", "-").toLowerCase();
  const spoken = LANGUAGES.find((name) => tag.split("-")[0] === name);
  const language = chosen ?? spoken ?? "nl";
  const regional = language === spoken && /^..-[a-z]{2}$/.test(tag);
  return { language, locale: regional ? tag : messages[language].locale };
}
