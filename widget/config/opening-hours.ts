import { type DayRange, parseDayRange } from "./dates.ts";

/** Opening and closing in minutes since the midnight that begins the day; closing beyond 1440 lies on the next date. */
export type Interval = [open: number, close: number];

/** The intervals of each weekday, Sunday first as in `Date.prototype.getUTCDay`. */
export type Week = Interval[][];

/** The intervals that replace the week and the holidays on some dates; none means closed. */
export interface Exception extends DayRange {
  intervals: Interval[];
}

export const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const MIDNIGHT = 24 * 60;
const INTERVAL = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;

/** Spreads `{"mon-fri": …, "sat": …}` over seven days; a later key wins, a range may wrap around the week's end. */
export function parseWeek(raw: unknown): Week | undefined {
  const week: Week = WEEKDAYS.map(() => []);
  const fits = eachDay(raw, (key, intervals) => {
    const [first = -1, last = first, more] = key.split("-").map((name) => WEEKDAYS.indexOf(name));
    if (first < 0 || last < 0 || more !== undefined) return false;
    for (let day = first; ; day = (day + 1) % 7) {
      week[day] = intervals;
      if (day === last) return true;
    }
  });
  return fits ? week : undefined;
}

/** Reads `{"2026-12-24": "09:00-13:00", "2026-12-28..2027-01-02": "closed"}`, keeping the order written. */
export function parseExceptions(raw: unknown): Exception[] | undefined {
  const exceptions: Exception[] = [];
  const fits = eachDay(raw, (key, intervals) => {
    const range = parseDayRange(key);
    return range && exceptions.push({ ...range, intervals });
  });
  return fits ? exceptions : undefined;
}

function eachDay(raw: unknown, take: (key: string, intervals: Interval[]) => unknown): boolean {
  return (
    !!raw &&
    typeof raw === "object" &&
    !Array.isArray(raw) &&
    Object.entries(raw).every(([key, value]) => {
      const intervals = parseIntervals(value);
      return intervals && take(key, intervals);
    })
  );
}

function parseIntervals(raw: unknown): Interval[] | undefined {
  if (raw === "closed") return [];
  const intervals = (Array.isArray(raw) ? raw : [raw]).map(parseInterval);
  return intervals.every((interval) => interval !== undefined) ? intervals : undefined;
}

function parseInterval(raw: unknown): Interval | undefined {
  const digits = typeof raw === "string" && INTERVAL.exec(raw);
  if (!digits) return undefined;
  const [, fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = digits.map(Number);
  const open = fromHour * 60 + fromMinute;
  const close = toHour * 60 + toMinute;
  // The same time twice could mean all day or never, so it means neither.
  return fromMinute < 60 && toMinute < 60 && open < MIDNIGHT && close <= MIDNIGHT && open !== close
    ? [open, close > open ? close : close + MIDNIGHT]
    : undefined;
}
