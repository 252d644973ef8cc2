import { LANGUAGES, type Language } from "../i18n/languages.ts";

/** A text for the visitor: one string for everybody, or one for each language. */
export type Text = string | Partial<Record<Language, string>>;

/** Reads a string, or an object with at least one known language; an empty text is no text. */
export function parseText(raw: unknown): Text | undefined {
  if (typeof raw === "string") return raw.trim() ? raw : undefined;
  if (!raw || typeof raw !== "object" || Array.isArray(raw)) return undefined;
  const texts: Partial<Record<Language, string>> = {};
  for (const [key, text] of Object.entries(raw)) {
    const language = LANGUAGES.find((name) => name === key);
    if (!language || text === undefined) continue;
    if (typeof text !== "string" || !text.trim()) return undefined;
    texts[language] = text;
  }
  return Object.keys(texts).length ? texts : undefined;
}

/** The text in the wanted language, else in the first language that it was given in. */
export function textIn(text: Text, language: Language): string {
  return typeof text === "string" ? text : (text[language] ?? Object.values(text)[0] ?? "");
}
