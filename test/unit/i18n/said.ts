import { LANGUAGES, type Language } from "../../../widget/i18n/languages.ts";
import { type Messages, messagesIn } from "../../../widget/i18n/messages.ts";
import { TONES, type Tone } from "../../../widget/i18n/tone.ts";

/** The names of all messages, as English defines them. */
export const KEYS = Object.keys(messagesIn("en")) as (keyof Messages)[];

/** Each language in each tone. */
export const VOICES = LANGUAGES.flatMap((language) =>
  TONES.map((tone): [Language, Tone] => [language, tone]),
);

/** A message with values put in, or as it stands. */
export function say(message: Messages[keyof Messages], values: (string | number)[]): string {
  return typeof message === "string"
    ? message
    : String((message as (...args: (string | number)[]) => unknown)(...values));
}
