import { z } from "zod";
import { LANGUAGES } from "../../i18n/languages.ts";
import { type Agreement, agreements } from "../agreements.ts";
import { DURATION_PATTERN } from "../duration.ts";
import * as kind from "../kinds.ts";
import { WEEKDAYS } from "../opening-hours.ts";
import type { FactsOf, OwnMeta } from "./meta.ts";

type Value<K extends kind.Kind> = Exclude<ReturnType<(typeof kind.kinds)[K]>, undefined>;

const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
const interval = z.string().regex(new RegExp(`^${CLOCK}-(?:${CLOCK}|24:00)$`));
const colour = z.string().regex(kind.COLOUR_PATTERN);
const filled = z.string().regex(kind.WORD_PATTERN);
const intervals = z.union([z.literal("closed"), interval, z.array(interval)]);

/** What each kind looks like before it is read: this is what the JSON Schema shows to an editor. */
const written = {
  text: z.union([
    filled,
    z
      .object(Object.fromEntries(LANGUAGES.map((language) => [language, filled.optional()])))
      .meta({ minProperties: 1 }),
  ]),
  word: filled,
  url: z.string().min(1).meta({ format: "uri-reference" }),
  email: z.string().regex(kind.EMAIL_PATTERN),
  phone: z.string().regex(kind.PHONE_PATTERN),
  language: z.string().min(2),
  duration: z.string().regex(DURATION_PATTERN),
  day: z.string().regex(new RegExp(`^${DATE}$`)),
  moment: z.string().regex(new RegExp(`^${DATE}T${CLOCK}$`)),
  zone: z.string().regex(/^[A-Z]/),
  week: z.record(z.string().regex(new RegExp(`^${WEEKDAY}(?:-${WEEKDAY})?$`)), intervals),
  exceptions: z.record(z.string().regex(new RegExp(`^${DATE}(?:\\.\\.${DATE})?$`)), intervals),
  colour: z.union([colour, z.object({ light: colour, dark: colour })]),
  css: z.string().regex(kind.CSS_VALUE_PATTERN),
  whole: z.int().min(0).max(kind.MOST),
  flag: z.boolean(),
} satisfies Record<kind.Kind, z.ZodType>;

/** What is said of a field apart from its kind: examples of it as an owner writes it, and what our own code goes by. */
export type About<K extends kind.Kind> = { examples: [unknown, ...unknown[]] } & FactsOf<K>;

/** One value of a kind, read by the same function that reads it in the browser. */
export function field<K extends kind.Kind>(name: K, description: string, about: About<K>) {
  const { examples, ...facts } = about;
  const base: z.ZodType<unknown> = written[name];
  // On what is transformed, the JSON Schema of the input would leave them out.
  return base
    .meta({ examples })
    .transform((raw, context): Value<K> => {
      const value = kind.kinds[name](raw);
      if (value !== undefined) return value as Value<K>;
      context.addIssue({ code: "custom", message: `expected ${kind.examples[name] ?? name}` });
      return z.NEVER;
    })
    .meta({ description, vangnet: { kind: name, ...facts } });
}

/** An optional field that takes the whole object with it when it is broken, because what is left would mislead. */
export function essential<T extends z.ZodType>(type: T) {
  return type.optional().meta(withOwn(type, { essential: true }));
}

/** An object whose fields must also agree with each other. */
export function agreeing<T extends z.ZodType>(type: T, agreement: Agreement, extra: object = {}) {
  const holds = agreements[agreement] as (value: unknown) => boolean;
  return type
    .refine(holds, { message: agreement })
    .meta({ ...withOwn(type, { agreement }), ...extra });
}

/** The meta of a type with more in it that only our own code understands. */
function withOwn(type: z.ZodType, more: OwnMeta): z.GlobalMeta {
  const meta = type.meta();
  return { ...meta, vangnet: { ...meta?.vangnet, ...more } };
}
