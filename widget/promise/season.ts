import { type Day, dayOf } from "../config/dates.ts";
import type { Duration } from "../config/duration.ts";
import type { Config, Contact, Season } from "../config/schema.ts";
import type { Text } from "../config/text.ts";
import { deadlineOf } from "./deadline.ts";
import { instantOf, wallTimeAt } from "./zone.ts";

/** What the shop promises at one moment. */
export interface CurrentPromise {
  headline: Text;
  within: Duration;
  /** The season that changes the promise now. */
  season?: Season;
  /** When something reported now is put right, as an instant, not yet rounded. */
  deadline?: number;
  /** What can still be ordered in time, and until which instant. Absent once that has passed. */
  orderBefore?: { for: Text; until: number };
}

/** The date in the shop's time zone, or on the visitor's device when the shop gives no opening hours. */
export function todayOf(config: Config, now: number): Day {
  return dayOf(wallTimeAt(now, config.hours?.timeZone));
}

/** The season that a date falls in, the first one when there are more. */
export function seasonOn(config: Config, day: Day): Season | undefined {
  return during(config.seasons, day);
}

export function seasonAt(config: Config, now: number): Season | undefined {
  return seasonOn(config, todayOf(config, now));
}

/** Who can be reached now: the stand-in of today, else the shop's own contact. */
export function contactAt(config: Config, now: number): Contact {
  return during(config.standIns, todayOf(config, now))?.contact ?? config.contact;
}

/** The promise as it stands now, the season's words before the usual ones. */
export function promiseAt(config: Config, now: number): CurrentPromise {
  const season = seasonAt(config, now);
  const within = season?.within ?? config.promise.within;
  return {
    headline: season?.headline ?? config.promise.headline,
    within,
    season,
    deadline: deadlineOf(within, now, config.hours),
    orderBefore: orderBeforeAt(config, season, now),
  };
}

function orderBeforeAt(config: Config, season: Season | undefined, now: number) {
  if (!season?.orderBefore) return undefined;
  const until = instantOf(season.orderBefore.at, config.hours?.timeZone);
  return until > now ? { for: season.orderBefore.for, until } : undefined;
}

function during<T extends { from: Day; until: Day }>(ranges: T[] | undefined, day: Day) {
  return ranges?.find(({ from, until }) => from <= day && day <= until);
}
