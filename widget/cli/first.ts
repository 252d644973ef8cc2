import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Finding } from "../check/finding.ts";
import { parseDuration } from "../config/duration.ts";
import type { OwnerLanguage } from "../config/owner-language.ts";
import type { ConfigInput } from "../config/schema.ts";
import { messagesIn } from "../i18n/messages.ts";
import { TimeWords } from "../promise/time-words.ts";
import type { Words } from "./words/index.ts";

/** What a first config is made of, in the order in which it is asked. */
export const FIELDS = [
  "name",
  "contact",
  "whatsapp",
  "phone",
  "email",
  "within",
  "headline",
  "remedy",
] as const;

export type Field = (typeof FIELDS)[number];
export type Answers = { [field in Field]?: string };

/** Where an editor would find the JSON Schema. */
const SCHEMAS = ["./vangnet.schema.json", "./node_modules/vangnet/dist/vangnet.schema.json"];

/** What is promised when nothing is answered; undefined where nobody can answer for the owner. */
export function usual(
  field: Field,
  answers: Answers,
  language: OwnerLanguage,
  words: Words,
): string | undefined {
  const { defaults } = words.init;
  if (field === "within" || field === "remedy") return defaults[field];
  if (field !== "headline") return undefined;
  const within = answers.within ?? defaults.within;
  const duration = parseDuration(within);
  if (!duration) return defaults.headline(within);
  // Whoever edits the file cannot see which space does not break.
  const said = new TimeWords(messagesIn(language)).within(duration).replace(/\s/g, " ");
  return defaults.headline(said);
}

/**
 * A first config as text. What is not known of the promise is filled in with what is usual.
 * @param path where it will stand
 */
export function draft(
  answers: Answers,
  path: string,
  language: OwnerLanguage,
  words: Words,
): string {
  const { name = "", contact = "", whatsapp, phone, email } = answers;
  const said = (field: Field) => answers[field] ?? usual(field, answers, language, words) ?? "";
  const config: ConfigInput = {
    $schema: SCHEMAS.find((schema) => existsSync(resolve(dirname(path), schema))),
    language,
    shop: { name },
    promise: { headline: said("headline"), within: said("within"), remedy: said("remedy") },
    contact: { name: contact, whatsapp, phone, email },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** The question whose answer a problem is about. */
export function fieldOf({ path: [section, key] }: Finding): Field | undefined {
  if (section === "shop") return "name";
  if (section === "contact" && key === "name") return "contact";
  return FIELDS.find((field) => field === key);
}
