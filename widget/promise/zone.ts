import { DAY, type WallTime } from "../config/dates.ts";
import { remembered } from "../config/remembered.ts";

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/**
 * How far the clocks of a zone are ahead of UTC at an instant, in ms.
 * Everything here takes an IANA name as `timeZone`; without one, it is the zone of the visitor's device.
 * @throws RangeError for a zone that `Intl` does not know.
 */
export function offsetAt(instant: number, timeZone?: string): number {
  const [month = 1, date, year = 0, hour = 0, minute, second] = formatOf(timeZone)
    .format(instant)
    .split(/\D+/)
    .map(Number);
  // Some engines write midnight as 24:00 of the day that begins.
  const wall = Date.UTC(year, month - 1, date, hour % 24, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** What the wall clocks of a zone show at an instant. */
export function wallTimeAt(instant: number, timeZone?: string): WallTime {
  return instant + offsetAt(instant, timeZone);
}

/**
 * The instant at which the wall clocks of a zone show a time. A time that they show twice is the first of the two,
 * one that they skip moves forward by as much as they do: `compatible` in the words of
 * [Temporal](https://tc39.es/proposal-temporal/docs/timezone.html#ambiguity-due-to-dst-or-other-time-zone-offset-changes).
 */
export function instantOf(wall: WallTime, timeZone?: string): number {
  // No zone is a whole day away from UTC, so these are the offsets before and after a change near this time.
  const before = wall - offsetAt(wall - DAY, timeZone);
  const after = wall - offsetAt(wall + DAY, timeZone);
  return before === after ||
    wallTimeAt(before, timeZone) === wall ||
    wallTimeAt(after, timeZone) !== wall
    ? before
    : after;
}

const formatOf = (timeZone?: string): Intl.DateTimeFormat =>
  remembered(
    formats,
    timeZone,
    () =>
      new Intl.DateTimeFormat("en-US", {
        timeZone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      }),
  );
