import type { Calendar } from "../../../widget/config/calendars.ts";
import { parseDay, parseWallTime } from "../../../widget/config/dates.ts";
import { type Duration, parseDuration } from "../../../widget/config/duration.ts";
import { parseExceptions, parseWeek } from "../../../widget/config/opening-hours.ts";
import type { Config, Hours } from "../../../widget/config/schema.ts";
import { deadlineOf } from "../../../widget/promise/deadline.ts";
import { contactOn, orderBeforeAt, promiseOn, todayOf } from "../../../widget/promise/season.ts";

/** Opening hours as an owner writes them. The oracle reads these by itself. */
export interface WrittenHours {
  timeZone: string;
  week: Record<string, string | string[]>;
  holidays?: Calendar;
  except?: Record<string, string | string[]>;
}

/** An instant, always written with its offset: `2026-03-29T03:00+02:00`. */
export function instant(text: string): number {
  if (!/(?:Z|[+-]\d\d:\d\d)$/.test(text)) throw new Error(`${text} names no offset`);
  return must(Date.parse(text) || undefined, text);
}

export const day = (text: string) => must(parseDay(text), text);

export const wall = (text: string) => must(parseWallTime(text), text);

export const duration = (text: string): Duration => must(parseDuration(text), text);

export function hours({ week, except, ...rest }: WrittenHours): Hours {
  return {
    ...rest,
    week: must(parseWeek(week), "week"),
    ...(except && { except: must(parseExceptions(except), "except") }),
  };
}

/** A shop with the least that a config needs, and what a test adds to it. */
export function config({ promise, ...rest }: Partial<Config> = {}): Config {
  return {
    shop: { name: "Blauwe Vos" },
    promise: {
      headline: "Fout? Binnen 24 uur opgelost.",
      within: duration("24 hours"),
      remedy: "Een nieuw exemplaar of je geld terug.",
      ...promise,
    },
    contact: { name: "Anna", email: "anna@blauwevos.example" },
    ...rest,
  };
}

/** The hours of the shop in the example config. */
export const delft: WrittenHours = {
  timeZone: "Europe/Amsterdam",
  week: { "mon-fri": "09:00-17:30", sat: ["10:00-12:30", "13:00-16:00"] },
  holidays: "NL",
  except: { "2026-12-24": "09:00-13:00", "2026-12-28..2027-01-02": "closed" },
};

/** Everything that is promised at a moment. */
export function promiseAt(config: Config, now: number) {
  const promise = promiseOn(config, todayOf(config, now));
  return {
    ...promise,
    deadline: deadlineOf(promise.within, now, config.hours),
    orderBefore: orderBeforeAt(promise.season, config, now),
  };
}

export const contactAt = (config: Config, now: number) => contactOn(config, todayOf(config, now));

function must<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`cannot read ${text}`);
  return value;
}
