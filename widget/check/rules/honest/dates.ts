import { DAY, type DayRange, dayOf } from "../../../config/dates.ts";
import type { Duration } from "../../../config/duration.ts";
import type { Path } from "../../../config/problem.ts";
import type { Hours } from "../../../config/schema.ts";
import { deadlineOf } from "../../../promise/deadline.ts";
import { todayOf } from "../../../promise/season.ts";
import { instantOf } from "../../../promise/zone.ts";
import { type Entry, entries } from "../../entries.ts";
import type { Hit } from "../../finding.ts";
import { type Rule, rawAt } from "../../rule.ts";

const MOST_DAYS_COMPARED = 28;

/** What is over takes no part any more, and often waits for next year's dates. */
export const past: Rule = (subject) => {
  const { config, raw, now } = subject;
  if (!config) return [];
  const today = todayOf(config, now);
  const over = (code: string, ranges: Entry<DayRange>[]): Hit[] =>
    ranges
      .filter(({ value }) => value.until < today)
      .map(({ path }) => ({
        code,
        path: [...path, "until"],
        args: { until: String(rawAt(raw, [...path, "until"])) },
      }));
  const exceptions = (config.hours?.except ?? []).map(({ until }, index) => ({ until, index }));
  const dates = Object.keys(rawAt(raw, ["hours", "except"]) ?? {});
  return [
    ...over("season-past", entries(subject, "seasons")),
    ...over("stand-in-past", entries(subject, "standIns")),
    ...exceptions.flatMap(({ until, index }): Hit[] => {
      const date = dates[index];
      return until < today && date !== undefined
        ? [{ code: "exception-past", path: ["hours", "except", date], atKey: true, args: { date } }]
        : [];
    }),
  ];
};

/** On one day one season holds, and one person stands in: the first that is named. */
export const overlaps: Rule = (subject) => {
  const among = (code: string, ranges: Entry<DayRange>[]): Hit[] => {
    const found: Hit[] = [];
    let last: Entry<DayRange> | undefined;
    for (const range of [...ranges].sort((a, b) => a.value.from - b.value.from)) {
      if (last && range.value.from <= last.value.until) {
        const [first, second] = indexOf(last) < indexOf(range) ? [last, range] : [range, last];
        const path: Path = [...second.path, "from"];
        found.push({
          code,
          path,
          args: { first: indexOf(first) + 1, second: indexOf(second) + 1 },
        });
      }
      if (!last || range.value.until > last.value.until) last = range;
    }
    return found;
  };
  return [
    ...among("seasons-overlap", entries(subject, "seasons")),
    ...among("stand-ins-overlap", entries(subject, "standIns")),
  ];
};

const indexOf = ({ path }: Entry<DayRange>) => Number(path[1]);

/** The last moment to order lies in the season that tells it, else nobody reads it. */
export const orderBeforeOutside: Rule = (subject) =>
  entries(subject, "seasons").flatMap(({ path, value: { from, until, orderBefore } }) => {
    if (!orderBefore) return [];
    const day = dayOf(orderBefore.at);
    const at: Path = [...path, "orderBefore", "at"];
    return day < from || day > until
      ? [{ code: "order-before-outside", path: at, args: { at: String(rawAt(subject.raw, at)) } }]
      : [];
  });

/** A busy season needs a longer promise than the usual one, not a shorter. */
export const shorterSeason: Rule = (subject) => {
  const { config, raw } = subject;
  if (!config) return [];
  const { hours, promise } = config;
  return entries(subject, "seasons").flatMap(({ path, value }) => {
    if (!value.within || !isShorter(value.within, promise.within, value, hours)) return [];
    const at: Path = [...path, "within"];
    const usual = String(rawAt(raw, ["promise", "within"]));
    return [{ code: "season-shorter", path: at, args: { within: String(rawAt(raw, at)), usual } }];
  });
};

/** Whether a duration ends no later than another whenever it begins in a range, and sometimes earlier. */
function isShorter(one: Duration, other: Duration, { from, until }: DayRange, hours?: Hours) {
  let earlier = false;
  for (let day = from; day <= Math.min(until, from + MOST_DAYS_COMPARED); day++) {
    for (const hour of [9, 14, 20]) {
      const start = instantOf(day * DAY + (hour / 24) * DAY, hours?.timeZone ?? "UTC");
      const due = deadlineOf(elapsed(one), start, hours);
      const usually = deadlineOf(elapsed(other), start, hours);
      if (due === undefined || usually === undefined || due > usually) return false;
      earlier ||= due < usually;
    }
  }
  return earlier;
}

/** Days as hours, which can be compared without opening hours too. */
const elapsed = ({ unit, count }: Duration): Duration =>
  unit === "days" ? { unit: "hours", count: count * 24 } : { unit, count };
