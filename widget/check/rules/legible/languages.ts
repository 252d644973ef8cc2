import { parseText } from "../../../config/text.ts";
import { LANGUAGES } from "../../../i18n/languages.ts";
import type { Hit } from "../../finding.ts";
import { type Rule, rawAt } from "../../rule.ts";
import { type Placed, textsIn } from "../../texts.ts";
import { otherLanguageOf } from "./common-words.ts";

/** How many places are named; the others are only counted. */
const NAMED = 5;

/** A language that some texts are given in and others are not: once for each language. */
export const missingLanguages: Rule = ({ raw, language: unsaid }) => {
  const texts = textsIn(raw, ({ untranslated }) => !untranslated);
  const main = mainLanguage(raw) ?? unsaid;
  const offered = LANGUAGES.filter((name) => texts.some(({ language }) => language === name));
  return offered.flatMap((language): Hit[] => {
    const there = new Set(
      texts.filter((text) => (text.language ?? main) === language).map(placeOf),
    );
    const lacking = texts.filter((text) => !there.has(placeOf(text)));
    return lacking.length ? [listed("language-missing", lacking, { language })] : [];
  });
};

/** A language of the config in which no text is given, though the texts are given by language. */
export const languageNowhere: Rule = ({ raw }) => {
  const main = mainLanguage(raw);
  const languages = textsIn(raw, ({ untranslated }) => !untranslated).map(
    ({ language }) => language,
  );
  const [found] = languages;
  // A text without a language is taken to be in that of the config.
  if (!main || !found || languages.some((language) => !language || language === main)) return [];
  return [{ code: "language-nowhere", path: ["language"], args: { language: main, found } }];
};

/** Texts in languages that the widget does not speak, beside others that it does: once for each such language. */
export const unspokenLanguages: Rule = ({ raw }) => {
  const unspoken = new Map<string, Placed[]>();
  for (const placed of textsIn(raw)) {
    const { language = "", path, field } = placed;
    // Where there is nothing else, the text as a whole is broken, and that is said already.
    if (!language || isSpoken(language) || !parseText(rawAt(raw, path.slice(0, field.path.length))))
      continue;
    unspoken.set(language, [...(unspoken.get(language) ?? []), placed]);
  }
  return [...unspoken].map(([language, texts]) => {
    const near = language.slice(0, 2).toLowerCase();
    const spoken = LANGUAGES.join(", ");
    return listed("language-unspoken", texts, {
      language,
      spoken,
      near: isSpoken(near) ? near : "",
    });
  });
};

/** Texts in another language than the config says that they are in: once for each language found. */
export const strayLanguages: Rule = ({ raw }) => {
  const main = mainLanguage(raw);
  const strays = new Map<string, Placed[]>();
  for (const placed of textsIn(raw, ({ untranslated }) => !untranslated)) {
    const expected = placed.language ?? main;
    const found = expected ? otherLanguageOf(placed.text, expected) : undefined;
    if (found) strays.set(found, [...(strays.get(found) ?? []), placed]);
  }
  return [...strays].map(([language, texts]) => {
    const expected = texts[0]?.language ?? main ?? "";
    return listed("language-other", texts, { language, expected });
  });
};

const isSpoken = (language: string) => LANGUAGES.some((name) => name === language);

function mainLanguage(raw: unknown): string | undefined {
  const main = rawAt(raw, ["language"]);
  return LANGUAGES.find((language) => language === main);
}

/** The way to a text without the language at its end. */
function placeOf({ path, field }: Placed): string {
  return path.slice(0, field.path.length).join(".");
}

/** One finding for all of these places, at the first of them. */
function listed(code: string, texts: Placed[], args: Hit["args"]): Hit {
  const places = [...new Set(texts.map(placeOf))];
  const path = texts[0]?.path ?? [];
  return {
    code,
    path: path.slice(0, texts[0]?.field.path.length),
    args: {
      ...args,
      count: places.length,
      places: places.slice(0, NAMED).join(", "),
      more: Math.max(0, places.length - NAMED),
    },
  };
}
