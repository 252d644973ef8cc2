import fc from "fast-check";
import type { WrittenHours } from "./given.ts";
import { clockChanges, dateAt } from "./oracle.ts";

/** Zones that change their clocks in every way there is: by an hour, half of one or two, at midnight, or never. */
export const ZONES = [
  "Europe/Amsterdam",
  "Europe/Lisbon",
  "Atlantic/Azores",
  "America/New_York",
  "America/St_Johns",
  "America/Havana",
  "America/Santiago",
  "America/Scoresbysund",
  "Africa/Cairo",
  "Africa/Casablanca",
  "Asia/Beirut",
  "Asia/Gaza",
  "Asia/Tehran",
  "Asia/Kathmandu",
  "Antarctica/Troll",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Pacific/Apia",
  "UTC",
];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FROM_YEAR = 2022;
const UNTIL_YEAR = 2028;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const changes = new Map(
  ZONES.map((zone) => [
    zone,
    [
      ...clockChanges(zone, FROM_YEAR, UNTIL_YEAR),
      // The date that Samoa skipped, and its neighbours.
      ...(zone === "Pacific/Apia" ? [Date.parse("2011-12-30T10:00Z")] : []),
    ],
  ]),
);

/** Instants, most of them within two days of a clock change, on whole hours and minutes more often than not. */
export function instantIn(zone: string): fc.Arbitrary<number> {
  const anywhere = fc
    .integer({ min: Date.UTC(FROM_YEAR, 0) / MINUTE, max: Date.UTC(UNTIL_YEAR, 11) / MINUTE })
    .map((minutes) => minutes * MINUTE);
  const known = changes.get(zone) ?? [];
  const base = known.length
    ? fc.oneof(
        { weight: 1, arbitrary: anywhere },
        { weight: 4, arbitrary: fc.constantFrom(...known) },
      )
    : anywhere;
  const shift = fc.oneof(
    fc.integer({ min: -48, max: 48 }).map((hours) => hours * 60 * MINUTE),
    fc.integer({ min: -200, max: 200 }).map((minutes) => minutes * MINUTE),
    fc.integer({ min: -2 * DAY, max: 2 * DAY }),
    fc.integer({ min: -2, max: 2 }),
  );
  return fc.tuple(base, shift).map(([start, by]) => start + by);
}

const clock = fc
  .oneof(
    fc.integer({ min: 0, max: 240 }),
    fc.integer({ min: 1200, max: 1439 }),
    fc.integer({ min: 0, max: 47 }).map((half) => half * 30),
    fc.integer({ min: 0, max: 1439 }),
  )
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);

const interval = fc
  .tuple(clock, fc.oneof(clock, fc.constant("24:00")))
  .filter(([open, close]) => open !== close)
  .map(([open, close]) => `${open}-${close}`);

const intervals = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string | string[]>("closed") },
  { weight: 3, arbitrary: interval },
  { weight: 2, arbitrary: fc.array(interval, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant<string[]>(["00:00-12:00", "12:00-24:00"]) },
);

const weekdays = fc
  .tuple(fc.constantFrom(...WEEKDAYS), fc.option(fc.constantFrom(...WEEKDAYS)))
  .map(([first, last]) => (last ? `${first}-${last}` : first));

const week = fc
  .array(fc.tuple(weekdays, intervals), { minLength: 1, maxLength: 5 })
  .map((days) => Object.fromEntries(days));

/** Opening hours with exceptions around an instant, and that instant. */
export const hoursAndInstant = fc.constantFrom(...ZONES).chain((timeZone) =>
  instantIn(timeZone).chain((now) => {
    const range = fc
      .tuple(fc.integer({ min: -3, max: 8 }), fc.option(fc.integer({ min: 0, max: 5 })))
      .map(([start, length]) => {
        const from = dateAt(now, timeZone).add({ days: start });
        return length === null ? `${from}` : `${from}..${from.add({ days: length })}`;
      });
    const except = fc
      .array(fc.tuple(range, intervals), { maxLength: 3 })
      .map((days) => Object.fromEntries(days));
    // Until 2013 the Netherlands had Queen's Day, which date-holidays remembers.
    const holidays =
      now < Date.UTC(2014, 0)
        ? fc.constant(undefined)
        : fc.constantFrom(undefined, ...(["NL", "BE", "DE", "DE-BY", "FR-67", "AT"] as const));
    return fc.record({
      now: fc.constant(now),
      written: fc
        .record({ week, holidays, except })
        .map((parts): WrittenHours => ({ timeZone, ...parts })),
    });
  }),
);

/** Durations of a unit, mostly short ones. */
export const durationOf = (unit: string, most: number) =>
  fc
    .oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: most }))
    .map((count) => `${count} ${unit}`);

function two(value: number): string {
  return String(value).padStart(2, "0");
}
