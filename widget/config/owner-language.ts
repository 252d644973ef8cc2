/**
 * The languages that are spoken to owners: by the console, the check and the command. Whoever writes the file reads
 * one of them; what the widget speaks to visitors is another list (`i18n/messages.ts`).
 */
export const OWNER_LANGUAGES = ["nl", "en"] as const;

export type OwnerLanguage = (typeof OWNER_LANGUAGES)[number];
