import { DAY, HOUR, MINUTE } from "../config/dates.ts";
import type { Duration } from "../config/duration.ts";
import type { Hours } from "../config/schema.ts";
import { nextTurn, openDays } from "./hours.ts";
import { instantOf, wallTimeAt } from "./zone.ts";

/**
 * The instant by which something reported at `from` is put right.
 *
 * - minutes, hours: elapsed time.
 * - days: the same wall-clock time that many calendar days later.
 * - working hours: only time that the shop is open counts.
 * - working days: the closing time of the n-th working day after the report. A report at or after closing, or on a
 *   date without any opening, counts as made on the next working day.
 * - today: the closing time of that date, or of the next working day when the shop opens no more on it.
 *
 * Undefined when opening hours are needed and not given, or when the shop does not open often enough to ever get there.
 */
export function deadlineOf(within: Duration, from: number, hours?: Hours): number | undefined {
  const { unit, count } = within;
  if (unit === "minutes") return from + count * MINUTE;
  if (unit === "hours") return from + count * HOUR;
  if (!hours) return undefined;
  if (unit === "days") {
    return instantOf(wallTimeAt(from, hours.timeZone) + count * DAY, hours.timeZone);
  }
  if (unit === "workingHours") return afterOpenTime(count * HOUR, from, hours);
  return closingAfter(unit === "today" ? 0 : count, from, hours);
}

/**
 * The first instant after `now` at which a deadline, as it is shown, may be another one: time moves it past the next
 * 5 minutes, or the shop opens or closes.
 */
export function deadlineChange(within: Duration, now: number, hours?: Hours): number {
  const turn = hours ? nextTurn(hours, now) : Number.POSITIVE_INFINITY;
  const due = deadlineOf(within, now, hours);
  if (due === undefined) return turn;
  const passes = now + roundUp(due) - due + 1;
  // One that waits for the shop does not move with the clock, and would pass nothing.
  return passes < turn && deadlineOf(within, passes, hours) !== due ? passes : turn;
}

/** A deadline as it is shown: up to the next 5 minutes, and unchanged when it lies on them. */
export function roundUp(instant: number): number {
  return Math.ceil(instant / (5 * MINUTE)) * 5 * MINUTE;
}

function afterOpenTime(needed: number, from: number, hours: Hours): number | undefined {
  let left = needed;
  // Openings of two dates may overlap; what lies before `counted` must not count again.
  let counted = from;
  for (const openings of openDays(hours, from, 2)) {
    for (const [opens, closes] of openings) {
      const start = Math.max(opens, counted);
      if (closes <= start) continue;
      if (left <= closes - start) return start + left;
      left -= closes - start;
      counted = closes;
    }
  }
  return undefined;
}

function closingAfter(workingDays: number, from: number, hours: Hours): number | undefined {
  let left = workingDays;
  for (const openings of openDays(hours, from)) {
    const closing = openings[openings.length - 1]?.[1] ?? from;
    if (closing > from && left-- === 0) return closing;
  }
  return undefined;
}
