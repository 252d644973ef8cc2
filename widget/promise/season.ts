import { DAY, type Day, dayOf } from "../config/dates.ts";
import type { Duration } from "../config/duration.ts";
import type { Config, Contact, Season } from "../config/schema.ts";
import type { Text } from "../config/text.ts";
import { instantOf, wallTimeAt } from "./zone.ts";

/** What the shop promises on one date. */
export interface CurrentPromise {
  headline: Text;
  within: Duration;
  /** The season that changes the promise then. */
  season?: Season;
}

/** What can still be ordered in time, and until which instant. */
export interface OrderBefore {
  for: Text;
  until: number;
}

/** The date in the shop's time zone, or on the visitor's device when the shop gives no opening hours. */
export function todayOf(config: Config, now: number): Day {
  return dayOf(wallTimeAt(now, config.hours?.timeZone));
}

/** The instant at which a date begins in the shop's time zone. */
export function startOf(day: Day, config: Config): number {
  return instantOf(day * DAY, config.hours?.timeZone);
}

/** The season that a date falls in, the first one when there are more. */
export function seasonOn(config: Config, day: Day): Season | undefined {
  return during(config.seasons, day);
}

/** Who can be reached on a date: its stand-in, else the shop's own contact. */
export function contactOn(config: Config, day: Day): Contact {
  return during(config.standIns, day)?.contact ?? config.contact;
}

/** The promise as it stands on a date, the season's words before the usual ones. */
export function promiseOn(config: Config, day: Day): CurrentPromise {
  const season = seasonOn(config, day);
  return {
    headline: season?.headline ?? config.promise.headline,
    within: season?.within ?? config.promise.within,
    season,
  };
}

/** Until when to order in a season; undefined once that has passed. */
export function orderBeforeAt(
  season: Season | undefined,
  config: Config,
  now: number,
): OrderBefore | undefined {
  if (!season?.orderBefore) return undefined;
  const until = instantOf(season.orderBefore.at, config.hours?.timeZone);
  return until > now ? { for: season.orderBefore.for, until } : undefined;
}

function during<T extends { from: Day; until: Day }>(ranges: T[] | undefined, day: Day) {
  return ranges?.find(({ from, until }) => from <= day && day <= until);
}
