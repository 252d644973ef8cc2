import { Temporal } from "@js-temporal/polyfill";
import Holidays from "date-holidays";
import type { Calendar } from "../../../widget/config/calendars.ts";
import type { WrittenHours } from "./given.ts";

/*
 * What the promise code should answer, found another way: zones and dates by Temporal, holidays by date-holidays,
 * opening times by walking through time minute by minute. It shares no code with the widget.
 */

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const MOST_DAYS_AHEAD = 400;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

interface Opening {
  opens: number;
  closes: number;
}

const openings = new WeakMap<WrittenHours, Map<number, Opening[]>>();
const neighbours = new WeakMap<WrittenHours, Map<number, Opening[]>>();
const dates = new Map<number, Temporal.PlainDate>();
const publicHolidays = new Map<string, Set<string>>();

export function instantOf(wall: Temporal.PlainDateTime, timeZone: string): number {
  return wall.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds;
}

export function zoned(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}

export function dateAt(instant: number, timeZone: string): Temporal.PlainDate {
  return zoned(instant, timeZone).toPlainDate();
}

/** The instants at which a zone changes its clocks, from one year to another. */
export function clockChanges(timeZone: string, fromYear: number, untilYear: number): number[] {
  const changes: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(
    `${fromYear}-01-01T00:00[${timeZone}]`,
  );
  while (true) {
    at = at.getTimeZoneTransition("next");
    if (!at || at.year > untilYear) return changes;
    changes.push(at.epochMilliseconds);
  }
}

export function isHoliday(date: Temporal.PlainDate, calendar: Calendar): boolean {
  const key = `${calendar}${date.year}`;
  let known = publicHolidays.get(key);
  if (!known) {
    const [country = "", region] = calendar.split("-");
    const found = new Holidays(country, region ?? "", { timezone: "UTC" }).getHolidays(date.year);
    known = new Set(
      found.filter((one) => one.type === "public").map((one) => one.date.slice(0, 10)),
    );
    // date-holidays does not call Liberation Day public; it is a day off once in five years.
    if (country === "NL" && date.year % 5 === 0) known.add(`${date.year}-05-05`);
    publicHolidays.set(key, known);
  }
  return known.has(date.toString());
}

export function openingsOn(hours: WrittenHours, date: Temporal.PlainDate): Opening[] {
  return intervalsOn(hours, date)
    .map((interval) => openingOf(interval, date, hours.timeZone))
    .filter(({ opens, closes }) => opens < closes && dateAt(opens, hours.timeZone).equals(date));
}

export function isOpen(hours: WrittenHours, instant: number): boolean {
  return covers(openingsNear(hours, instant), instant);
}

/** The first whole minute after an instant at which open turns into closed, or closed into open. */
export function nextFlip(hours: WrittenHours, now: number): number | undefined {
  const open = isOpen(hours, now);
  const last = now + MOST_DAYS_AHEAD * DAY;
  for (let start = minuteAfter(now); start <= last; start = utcDayAfter(start)) {
    const near = openingsNear(hours, start);
    if (!open && near.length === 0) continue;
    for (let minute = start; minute < utcDayAfter(start); minute += MINUTE) {
      if (covers(near, minute) !== open) return minute;
    }
  }
  return undefined;
}

/** The moment at which the shop has been open for so many ms since `from`. */
export function afterOpenTime(hours: WrittenHours, from: number, ms: number): number | undefined {
  let counted = 0;
  let lastOpen = from;
  for (let start = from; start < lastOpen + MOST_DAYS_AHEAD * DAY; start = utcDayAfter(start)) {
    const near = openingsNear(hours, start);
    if (near.length === 0) continue;
    let next = start;
    for (let minute = start; minute < utcDayAfter(start); minute = next) {
      next = minuteAfter(minute);
      if (!covers(near, minute)) continue;
      lastOpen = next;
      counted += next - minute;
      if (counted >= ms) return next - (counted - ms);
    }
  }
  return undefined;
}

/** The closing time of the n-th working day after a report. */
export function closingAfter(hours: WrittenHours, from: number, days: number): number | undefined {
  const reported = daysOf(dateAt(from, hours.timeZone));
  const closing = closingOn(hours, reported);
  let day: number | undefined = reported;
  if (closing === undefined || from >= closing) day = nextWorkingDay(hours, reported);
  for (let left = days; day !== undefined && left > 0; left--) day = nextWorkingDay(hours, day);
  return day === undefined ? undefined : closingOn(hours, day);
}

export function daysLater(timeZone: string, from: number, days: number): number {
  return zoned(from, timeZone).add({ days }).epochMilliseconds;
}

/** The deadline of a written duration, by the functions above. */
export function deadlineOf(hours: WrittenHours, within: string, from: number): number | undefined {
  const count = Number.parseInt(within, 10);
  if (within === "today") return closingAfter(hours, from, 0);
  if (within.endsWith("working hours")) return afterOpenTime(hours, from, count * 60 * MINUTE);
  if (within.endsWith("working days")) return closingAfter(hours, from, count);
  if (within.endsWith("days")) return daysLater(hours.timeZone, from, count);
  const unit = within.endsWith("hours") ? "hours" : "minutes";
  return zoned(from, hours.timeZone).add({ [unit]: count }).epochMilliseconds;
}

function nextWorkingDay(hours: WrittenHours, after: number): number | undefined {
  for (let day = after + 1; day <= after + MOST_DAYS_AHEAD; day++) {
    if (openingsOfDay(hours, day).length > 0) return day;
  }
  return undefined;
}

function closingOn(hours: WrittenHours, day: number): number | undefined {
  const closings = openingsOfDay(hours, day).map(({ closes }) => closes);
  return closings.length > 0 ? Math.max(...closings) : undefined;
}

function intervalsOn(hours: WrittenHours, date: Temporal.PlainDate): string[] {
  const iso = date.toString();
  const exceptions = Object.entries(hours.except ?? {}).filter(([range]) => {
    const [from = "", until = from] = range.split("..");
    return from <= iso && iso <= until;
  });
  const exception = exceptions.at(-1);
  if (exception) return listOf(exception[1]);
  if (hours.holidays && isHoliday(date, hours.holidays)) return [];
  const days = Object.entries(hours.week).filter(([range]) => {
    const [first = -1, last = first] = range.split("-").map((name) => WEEKDAYS.indexOf(name));
    return (date.dayOfWeek - 1 - first + 7) % 7 <= (last - first + 7) % 7;
  });
  return listOf(days.at(-1)?.[1] ?? "closed");
}

function listOf(written: string | string[]): string[] {
  if (written === "closed") return [];
  return typeof written === "string" ? [written] : written;
}

function openingOf(interval: string, date: Temporal.PlainDate, timeZone: string): Opening {
  const [open = "", close = ""] = interval.split("-");
  const closingDate = close > open && close !== "24:00" ? date : date.add({ days: 1 });
  const closingTime = close === "24:00" ? "00:00" : close;
  return {
    opens: instantOf(date.toPlainDateTime(open), timeZone),
    closes: instantOf(closingDate.toPlainDateTime(closingTime), timeZone),
  };
}

/** Dates are counted from 1970 here, only because looking them up again is quicker. */
function openingsOfDay(hours: WrittenHours, day: number): Opening[] {
  return remember(openings, hours, day, () => openingsOn(hours, dateOf(day)));
}

const daysOf = (date: Temporal.PlainDate) => Date.parse(`${date}`) / DAY;

function dateOf(days: number): Temporal.PlainDate {
  const date = dates.get(days) ?? new Temporal.PlainDate(1970, 1, 1).add({ days });
  dates.set(days, date);
  return date;
}

/** The openings of every date that could contain an instant. */
function openingsNear(hours: WrittenHours, instant: number): Opening[] {
  const utcDay = Math.floor(instant / DAY);
  return remember(neighbours, hours, utcDay, () =>
    [-3, -2, -1, 0, 1].flatMap((days) => openingsOfDay(hours, utcDay + days)),
  );
}

const covers = (near: Opening[], instant: number) =>
  near.some(({ opens, closes }) => opens <= instant && instant < closes);

const utcDayAfter = (instant: number) => (Math.floor(instant / DAY) + 1) * DAY;

const minuteAfter = (instant: number) => (Math.floor(instant / MINUTE) + 1) * MINUTE;

function remember<K, T>(
  memory: WeakMap<WrittenHours, Map<K, T>>,
  hours: WrittenHours,
  key: K,
  find: () => T,
): T {
  const known = memory.get(hours) ?? new Map<K, T>();
  memory.set(hours, known);
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}
