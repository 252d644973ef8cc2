import { DAY, type Day, dayOf, MINUTE } from "../config/dates.ts";
import type { Interval } from "../config/opening-hours.ts";
import { remembered } from "../config/remembered.ts";
import type { Hours } from "../config/schema.ts";
import { isHoliday } from "./holidays.ts";
import { instantOf, wallTimeAt } from "./zone.ts";

/** From one instant up to, and not including, another. */
export type Opening = readonly [opens: number, closes: number];

/** Open until an instant, or closed until one. It is left out when it lies more than 400 days ahead, or never comes. */
export type Status = { open: true; until?: number } | { open: false; opens?: number };

const MOST_DAYS_AHEAD = 400;
/** About 270 years: no promise reaches further, and a page must not hang on looking for one. */
const MOST_DAYS = 1e5;

const known = new WeakMap<Hours, Map<Day, readonly Opening[]>>();

/**
 * When the shop is open on a date, in order and apart from each other. An opening past midnight belongs to the date it
 * starts on. One that a clock change leaves without length, or moves to another date, is left out.
 * The answer is kept for as long as `hours` lives, so `hours` must not change.
 */
export function openingsOn(hours: Hours, day: Day): readonly Opening[] {
  const days = remembered(known, hours, () => new Map<Day, readonly Opening[]>());
  return remembered(days, day, () => findOpenings(hours, day));
}

/** The first instant after `now` at which an opening of any date begins or ends, or else at which the next date begins. */
export function nextTurn(hours: Hours, now: number): number {
  const today = dayOf(wallTimeAt(now, hours.timeZone));
  let next = instantOf((today + 1) * DAY, hours.timeZone);
  // No opening lasts longer than two dates.
  for (let day = today - 2; day <= today; day++) {
    for (const turn of openingsOn(hours, day).flat()) if (turn > now && turn < next) next = turn;
  }
  return next;
}

/** Whether the shop is open at `now`, and until when it stays so without a pause. */
export function statusAt(hours: Hours, now: number): Status {
  let until = now;
  for (const openings of openDays(hours, now, 2)) {
    for (const [opens, closes] of openings) {
      if (opens > until) return until > now ? { open: true, until } : { open: false, opens };
      until = Math.max(until, closes);
      if (until > now + MOST_DAYS_AHEAD * DAY) return { open: true };
    }
  }
  return until > now ? { open: true, until } : { open: false };
}

/**
 * The openings of each working day (a date with any opening) from the date of `now` on, or from some dates before it.
 * It ends when 400 days in a row have none.
 */
export function* openDays(hours: Hours, now: number, daysBefore = 0) {
  const today = dayOf(wallTimeAt(now, hours.timeZone));
  let last = today;
  for (let day = today - daysBefore; day <= last + MOST_DAYS_AHEAD; day++) {
    const openings = openingsOn(hours, day);
    if (!openings.length) continue;
    if (day > today + MOST_DAYS) return;
    last = Math.max(day, today);
    yield openings;
  }
}

function findOpenings(hours: Hours, day: Day): Opening[] {
  const at = (minutes: number) => instantOf(day * DAY + minutes * MINUTE, hours.timeZone);
  const found = intervalsOn(hours, day)
    .map(([open, close]): Opening => [at(open), at(close)])
    .filter(([opens, closes]) => opens < closes && dayOf(wallTimeAt(opens, hours.timeZone)) === day)
    .sort(([a], [b]) => a - b);
  const apart: Opening[] = [];
  for (const [opens, closes] of found) {
    const last = apart[apart.length - 1];
    if (last && opens <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], closes)];
    else apart.push([opens, closes]);
  }
  return apart;
}

function intervalsOn({ week, holidays, except }: Hours, day: Day): Interval[] {
  let intervals = week[new Date(day * DAY).getUTCDay()] ?? [];
  if (holidays && isHoliday(day, holidays)) intervals = [];
  for (const exception of except ?? []) {
    if (exception.from <= day && day <= exception.until) intervals = exception.intervals;
  }
  return intervals;
}
