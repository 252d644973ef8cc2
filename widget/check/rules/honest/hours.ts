import { DAY, HOUR, MINUTE } from "../../../config/dates.ts";
import type { Duration } from "../../../config/duration.ts";
import { kinds } from "../../../config/kinds.ts";
import type { Path } from "../../../config/problem.ts";
import type { Hours } from "../../../config/schema.ts";
import { type Opening, openDays } from "../../../promise/hours.ts";
import { isShown } from "../../entries.ts";
import { fieldsOfKind } from "../../fields.ts";
import type { Hit } from "../../finding.ts";
import { type Rule, rawAt, type Subject } from "../../rule.ts";
import { placesAt } from "../../texts.ts";

const WORKING = ["workingHours", "workingDays", "today"];
/** Open on so few days a week, "today" is another day for most who report something. */
const TOO_FEW_FOR_TODAY = 4;
const WEEKS_LOOKED_AT = 4;

interface Promised {
  path: Path;
  within: Duration;
}

/** Every time that the shop promises from now on. */
function promisedTimes(subject: Subject): Promised[] {
  return fieldsOfKind("duration")
    .filter(({ past }) => !past)
    .flatMap(({ path }) => placesAt(subject.raw, path))
    .flatMap((path) => {
      const within = isShown(subject, path) && kinds.duration(rawAt(subject.raw, path));
      return within ? [{ path, within }] : [];
    });
}

/** Working hours and days are counted by the opening hours. */
export const workingTimeWithoutHours: Rule = (subject) => {
  if (!subject.config || rawAt(subject.raw, ["hours"]) !== undefined) return [];
  const [first] = promisedTimes(subject).filter(({ within }) => WORKING.includes(within.unit));
  if (!first) return [];
  const args = { within: String(rawAt(subject.raw, first.path)) };
  return [{ code: "hours-missing", path: first.path, args }];
};

/** The opening hours leave room for what is promised. */
export const timesAgainstHours: Rule = (subject) => {
  const hours = subject.config?.hours;
  if (!hours) return [];
  if (openDays(hours, subject.now).next().done)
    return [{ code: "never-open", path: ["hours", "week"] }];
  const week = openingsOfTheWeek(hours, subject.now);
  return promisedTimes(subject).flatMap(({ path, within }) => {
    const found = impossible(within, week, hours);
    const args = { within: String(rawAt(subject.raw, path)), ...found?.args };
    return found ? [{ ...found, path, args }] : [];
  });
};

/** The openings of some ordinary weeks, by date: holidays and exceptions say nothing about the promise as such. */
function openingsOfTheWeek({ timeZone, week }: Hours, now: number): (readonly Opening[])[] {
  const dates: (readonly Opening[])[] = [];
  for (const openings of openDays({ timeZone, week }, now)) {
    if ((openings[0]?.[0] ?? 0) > now + WEEKS_LOOKED_AT * 7 * DAY) break;
    dates.push(openings);
  }
  return dates;
}

function impossible(
  { unit, count }: Duration,
  dates: (readonly Opening[])[],
  { week }: Hours,
): Omit<Hit, "path"> | undefined {
  if (unit === "today") {
    const days = week.filter((intervals) => intervals.length).length;
    return days > 0 && days <= TOO_FEW_FOR_TODAY
      ? { code: "today-mostly-closed", args: { days } }
      : undefined;
  }
  if (unit === "workingHours" && dates.length) {
    const longest = Math.max(...dates.map(openTime)) / HOUR;
    return count >= longest
      ? { code: "opening-too-short", args: { longest: Math.floor(longest * 10) / 10 } }
      : undefined;
  }
  if (unit !== "hours" && unit !== "minutes") return undefined;
  // Half of what is reported in such a stretch is due before the shop opens again.
  const closed = longestPause(dates);
  return closed >= 2 * count * (unit === "hours" ? HOUR : MINUTE)
    ? { code: "due-while-closed", args: { closed: Math.round(closed / HOUR) } }
    : undefined;
}

const openTime = (openings: readonly Opening[]) =>
  openings.reduce((sum, [opens, closes]) => sum + closes - opens, 0);

function longestPause(dates: (readonly Opening[])[]): number {
  let longest = 0;
  let last: number | undefined;
  for (const [opens, closes] of dates.flat()) {
    if (last !== undefined) longest = Math.max(longest, opens - last);
    last = Math.max(last ?? closes, closes);
  }
  return longest;
}
