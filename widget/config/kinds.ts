import { parseDay, parseWallTime } from "./dates.ts";
import { parseDuration } from "./duration.ts";
import { parseExceptions, parseWeek } from "./opening-hours.ts";
import { parseText } from "./text.ts";

/** A colour for light and dark pages; where the second is missing it is derived from the first. */
export interface Colour {
  light: string;
  dark?: string;
}

const matching = (pattern: RegExp) => (raw: unknown) =>
  typeof raw === "string" && pattern.test(raw) ? raw : undefined;

export const EMAIL_PATTERN = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
/** E.164: a plus sign, the country code and up to 15 digits in all; single spaces, dots and hyphens are for the eye. */
export const PHONE_PATTERN = /^\+[1-9](?:[ .-]?\d){6,14}$/;
export const COLOUR_PATTERN = /^#(?:[\da-fA-F]{3}){1,2}$/;
export const WORD_PATTERN = /\S/;
/** A value of CSS without anything that could end a declaration or load a file. */
export const CSS_VALUE_PATTERN = /^(?!.*url)(?:[\w\s,.#%/-]|(["'])[\w\s-]*\1|\([\w\s,.#%/-]*\))+$/;
/** The highest layer that CSS knows. */
export const MOST = 2147483647;

/**
 * How each kind of value is read: from what the owner wrote to what the rest of the widget uses,
 * or undefined when it cannot be read. The schema and the browser both read with these.
 */
export const kinds = {
  text: parseText,
  word: matching(WORD_PATTERN),
  url: accepted(parseUrl),
  email: matching(EMAIL_PATTERN),
  phone: matching(PHONE_PATTERN),
  language: accepted((raw) => new Intl.Locale(raw)),
  duration: parseDuration,
  day: parseDay,
  moment: parseWallTime,
  zone: accepted(parseZone),
  week: parseWeek,
  exceptions: parseExceptions,
  colour: parseColour,
  css: matching(CSS_VALUE_PATTERN),
  whole: (raw: unknown) =>
    Number.isInteger(raw) && (raw as number) >= 0 && (raw as number) <= MOST
      ? (raw as number)
      : undefined,
  flag: (raw: unknown) => (typeof raw === "boolean" ? raw : undefined),
};

export type Kind = keyof typeof kinds;

/** What a kind looks like, where its name does not say it. */
export const examples: { [kind: string]: string | undefined } = {
  phone: '"+31612345678"',
  duration: '"24 hours"',
  day: '"2026-12-24"',
  moment: '"2026-12-24T16:00"',
  zone: '"Europe/Amsterdam"',
  week: '{"mon-fri": "09:00-17:30"}',
  exceptions: '{"2026-12-24": "closed"}',
  colour: '"#1d4ed8"',
};

/** Takes a string that a stricter judge lets through without throwing and without saying false. */
function accepted(judge: (raw: string) => unknown) {
  return (raw: unknown): string | undefined => {
    try {
      return typeof raw === "string" && judge(raw) ? raw : undefined;
    } catch {
      return undefined;
    }
  };
}

/** An offset ("+01:00") would pass as a zone in newer engines, yet it knows no summer time. */
function parseZone(raw: string): unknown {
  return /^[A-Z]/.test(raw) && new Intl.DateTimeFormat("en", { timeZone: raw });
}

/** An address on the web, absolute or relative: never another scheme, nor another host in disguise. */
function parseUrl(raw: string): unknown {
  return (
    !/^\s|^\/\/|^$|^https?:(?!\/\/)|[\\\p{Cc}]/iu.test(raw) &&
    /^https?:$/.test(new URL(raw, "https://x").protocol)
  );
}

function parseColour(raw: unknown): Colour | undefined {
  const colour = matching(COLOUR_PATTERN);
  if (typeof raw === "string") return colour(raw) ? { light: raw } : undefined;
  const { light, dark } = (raw ?? {}) as Partial<Colour>;
  return colour(light) && colour(dark) ? { light: light as string, dark } : undefined;
}
