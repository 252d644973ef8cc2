/** A calendar date, as whole days since 1970-01-01. */
export type Day = number;

/** What a wall clock shows, in ms since it showed 1970-01-01T00:00. It names an instant only together with a time zone. */
export type WallTime = number;

/** From one date up to and including another. */
export interface DayRange {
  from: Day;
  until: Day;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Reads `2026-12-24`. A date that does not exist (February 30th) gives undefined. */
export function parseDay(raw: unknown): Day | undefined {
  const time = parseExact(raw, "2026-12-24".length);
  return time === undefined ? undefined : dayOf(time);
}

/** Reads `2026-12-24T16:00`. */
export function parseWallTime(raw: unknown): WallTime | undefined {
  return parseExact(raw, "2026-12-24T16:00".length);
}

/** Reads `2026-12-24` or `2026-12-28..2027-01-02`; the second date may not lie before the first. */
export function parseDayRange(raw: string): DayRange | undefined {
  const days = raw.split("..").map(parseDay);
  const from = days[0] as Day;
  const until = days.at(-1) as Day;
  return days.length < 3 && from <= until ? { from, until } : undefined;
}

/** The date that a wall clock shows. */
export const dayOf = (time: WallTime): Day => Math.floor(time / DAY);

/** Reads the first characters of an ISO time; only what is written back the same was exact. */
function parseExact(raw: unknown, length: number): WallTime | undefined {
  const time = (typeof raw === "string" && Date.parse(raw + (length > 10 ? "Z" : ""))) || 0;
  return new Date(time).toISOString().slice(0, length) === raw ? time : undefined;
}
