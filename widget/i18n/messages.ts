import type { Messages } from "./en.ts";
import type { Language } from "./languages.ts";
import type { Tone } from "./tone.ts";

export type { Messages };

const files = import.meta.glob<(tone?: Tone, region?: string) => Messages>("./??.ts", {
  eager: true,
  import: "say",
});

/**
 * What the widget says in a language.
 * @param tone how the visitor is addressed; as is usual in the language when left out
 * @param region in lower case, as in `at`: where people of one language write differently
 */
export const messagesIn = (language: Language, tone?: Tone, region?: string): Messages =>
  // biome-ignore lint/style/noNonNullAssertion: a test sees that each language has its file.
  files[`./${language}.ts`]!(tone, region);
