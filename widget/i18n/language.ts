import { LANGUAGES, type Language } from "./languages.ts";

/** A language that the widget speaks, and the region whose habits it follows, in lower case. */
export interface Speech {
  language: Language;
  region?: string;
}

/**
 * The language to speak on a page.
 * @param chosen what the shop chose, if it did
 * @param pageTag the page's `<html lang>`; its region, as in `de-AT`, also decides how times and dates are written
 */
export function speechFor(chosen: Language | undefined, pageTag: string): Speech {
  const parts = pageTag.toLowerCase().split(/[-_]/);
  const spoken = parts.shift();
  const language = chosen ?? LANGUAGES.find((name) => name === spoken) ?? "nl";
  // A script of four letters may stand before the region: https://www.rfc-editor.org/rfc/rfc5646#section-2.1
  const region = parts.find((part) => part.length !== 4);
  return {
    language,
    region: language === spoken && /^[a-z]{2}$/.test(region ?? "") ? region : undefined,
  };
}
