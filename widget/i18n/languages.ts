/**
 * The languages that the widget speaks, each in a file of that name beside this one; a text in the config may be given
 * in each of them.
 */
export const LANGUAGES = ["nl", "en", "de", "fr"] as const;

export type Language = (typeof LANGUAGES)[number];
