import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Config, ShopCase } from "../../../widget/config/schema.ts";
import { judge, recordAt } from "../../../widget/promise/record.ts";
import { runs } from "../../runs.ts";
import { durationOf, hoursAndInstant } from "./generated.ts";
import { config, day, delft, duration, hours, instant, wall } from "./given.ts";
import * as oracle from "./oracle.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function shopCase(reported: string, resolved: string, more: Partial<ShopCase> = {}): ShopCase {
  return {
    problem: "Vaas in scherven.",
    solution: "Een nieuwe.",
    reported: wall(reported),
    resolved: wall(resolved),
    ...more,
  };
}

const scenario = (id: string, within?: string) => ({
  id,
  when: "Het kwam kapot aan",
  steps: ["Maak een foto."],
  ...(within && { within: duration(within) }),
});

const shop = (more: Partial<Config> = {}) =>
  config({
    hours: hours(delft),
    scenarios: [
      scenario("damaged", "today"),
      scenario("late", "4 working hours"),
      scenario("other"),
    ],
    seasons: [{ from: day("2026-11-23"), until: day("2027-01-21"), within: duration("48 hours") }],
    ...more,
  });

describe("a case", () => {
  it("is held against the promise then in force", () => {
    const due = (reported: string, more?: Partial<ShopCase>) =>
      judge(shopCase(reported, "2027-06-01T12:00", more), shop()).due;
    const winter = "2026-12-01T10:00";
    const own = { within: duration("2 hours"), scenario: "damaged" };
    expect(due(winter, own), "its own").toBe(instant("2026-12-01T12:00+01:00"));
    expect(due(winter, { scenario: "damaged" }), "its scenario's").toBe(
      instant("2026-12-01T17:30+01:00"),
    );
    expect(due(winter, { scenario: "other" }), "the season's").toBe(
      instant("2026-12-03T10:00+01:00"),
    );
    expect(due(winter), "the season's").toBe(instant("2026-12-03T10:00+01:00"));
    expect(due("2026-10-01T10:00"), "the usual one").toBe(instant("2026-10-02T10:00+02:00"));
    expect(due("2026-10-01T10:00", { scenario: "gone" }), "one that is not known").toBeUndefined();
    expect(due("2026-11-22T23:59"), "of the day of the report").toBe(
      instant("2026-11-23T23:59+01:00"),
    );
  });

  test.each([
    ["is kept when it is solved in time", "2026-10-15T14:20", "2026-10-15T19:05", true, 285],
    ["is kept at the last moment", "2026-10-15T14:20", "2026-10-16T14:20", true, 1440],
    ["is missed a minute later", "2026-10-15T14:20", "2026-10-16T14:21", false, 1441],
    [
      "takes an hour less when the clocks go forward",
      "2026-03-28T12:00",
      "2026-03-29T13:00",
      true,
      1440,
    ],
    [
      "takes an hour more when the clocks go back",
      "2026-10-24T12:00",
      "2026-10-25T12:00",
      false,
      1500,
    ],
    [
      "takes no time when solved in the same minute",
      "2026-10-15T14:20",
      "2026-10-15T14:20",
      true,
      0,
    ],
  ])("%s", (_, reported, resolved, kept, minutes) => {
    expect(judge(shopCase(reported, resolved), shop())).toMatchObject({
      kept,
      taken: minutes * MINUTE,
    });
  });

  it("of the example config is judged by the hours of the shop", () => {
    const late = shopCase("2026-09-02T10:05", "2026-09-03T09:40", { scenario: "late" });
    expect(judge(late, shop())).toEqual({
      taken: 23 * HOUR + 35 * MINUTE,
      due: instant("2026-09-02T14:05+02:00"),
      kept: false,
    });
    const damaged = shopCase("2026-10-15T14:20", "2026-10-15T19:05", { scenario: "damaged" });
    expect(judge(damaged, shop()).kept).toBe(false);
  });
});

describe("a case of a shop without opening hours", () => {
  const judged = (reported: string, resolved: string, more?: Partial<ShopCase>) =>
    judge(shopCase(reported, resolved, more), config());

  it("is judged by elapsed time, the same for every visitor", () => {
    expect(judged("2026-10-15T14:20", "2026-10-15T19:05")).toEqual({
      taken: 285 * MINUTE,
      due: instant("2026-10-16T14:20Z"),
      kept: true,
    });
    expect(judged("2026-10-15T14:20", "2026-10-17T19:05").kept).toBe(false);
  });

  it("gets no verdict when a clock change could decide it", () => {
    expect(judged("2026-10-15T14:20", "2026-10-16T13:21").kept).toBeUndefined();
    expect(judged("2026-10-15T14:20", "2026-10-16T15:19").kept).toBeUndefined();
    expect(judged("2026-10-15T14:20", "2026-10-16T13:20").kept).toBe(true);
    expect(judged("2026-10-15T14:20", "2026-10-16T15:20").kept).toBe(false);
  });

  it("gets no verdict when opening hours would be needed", () => {
    for (const within of ["2 days", "4 working hours", "1 working day", "today"]) {
      const verdict = judged("2026-10-15T14:20", "2026-10-15T15:20", { within: duration(within) });
      expect(verdict).toEqual({ taken: HOUR, due: undefined, kept: undefined });
    }
  });
});

describe("the record", () => {
  const now = instant("2026-11-23T12:00+01:00");
  const kept = (date: string, took = "12:00") => shopCase(`${date}T10:00`, `${date}T${took}`);
  const missed = (date: string) => shopCase(`${date}T10:00`, `${date.slice(0, 8)}28T10:00`);
  const record = (cases: ShopCase[], at = now) => recordAt(shop({ cases }), at);

  it("counts misses too, newest first, in whatever order the cases were written", () => {
    const cases = [
      kept("2026-03-02"),
      missed("2026-10-05"),
      kept("2026-08-03"),
      kept("2026-10-19"),
    ];
    expect(record(cases)).toEqual({
      kept: 3,
      total: 4,
      median: undefined,
      outcomes: [true, false, true, true],
    });
    expect(cases[0]).toEqual(kept("2026-03-02"));
  });

  it("is not shown without cases", () => {
    expect(record([])).toBeUndefined();
    expect(recordAt(shop(), now)).toBeUndefined();
    expect(record([kept("2024-10-05")])).toBeUndefined();
  });

  it("goes back to the same date a year ago, in the shop", () => {
    const cases = [shopCase("2025-11-23T00:00", "2025-11-23T10:00")];
    const total = (at: string) => record(cases, instant(at))?.total;
    expect(total("2026-11-23T00:00+01:00")).toBe(1);
    expect(total("2026-11-23T23:59+01:00")).toBe(1);
    expect(total("2026-11-24T00:00+01:00")).toBeUndefined();
    expect(record([shopCase("2025-11-22T23:59", "2025-11-23T10:00")])).toBeUndefined();
  });

  it("goes back to the 1st of March from a leap day", () => {
    const at = instant("2028-02-29T12:00+01:00");
    expect(record([kept("2027-02-28")], at)).toBeUndefined();
    expect(record([kept("2027-03-01")], at)?.total).toBe(1);
  });

  it("counts a case from the moment it is solved", () => {
    const cases = [shopCase("2026-11-23T10:00", "2026-11-23T12:00")];
    expect(record(cases, now - 1)).toBeUndefined();
    expect(record(cases, now)?.total).toBe(1);
  });

  it("leaves out cases that have no verdict", () => {
    const cases = () => [
      kept("2026-10-05"),
      { ...kept("2026-10-06"), within: duration("1 working day") },
    ];
    expect(recordAt(config({ cases: cases() }), now)).toMatchObject({
      kept: 1,
      total: 1,
      outcomes: [true],
    });
    expect(record(cases())?.total).toBe(2);
  });

  it("has a median from five cases on", () => {
    const took = ["19:00", "11:00", "14:00", "10:30", "12:00", "11:30"];
    const cases = took.map((time, index) => kept(`2026-10-0${index + 1}`, time));
    expect(record(cases.slice(0, 4))?.median).toBeUndefined();
    expect(record(cases.slice(0, 5))?.median).toBe(2 * HOUR);
    expect(record(cases)?.median).toBe(1.75 * HOUR);
  });

  it("is the same for every visitor of a shop without opening hours", () => {
    const cases = [shopCase("2026-11-22T10:00", "2026-11-22T23:30")];
    expect(recordAt(config({ cases }), instant("2026-11-22T23:29Z"))).toBeUndefined();
    expect(recordAt(config({ cases }), instant("2026-11-22T23:30Z"))?.total).toBe(1);
  });

  it("of ten thousand cases does not hang the page", () => {
    const cases = Array.from({ length: 10_000 }, (_, index) => ({
      ...shopCase("2026-01-05T10:00", "2026-01-09T12:00", { within: duration("3 working days") }),
      reported: wall("2026-01-05T10:00") + index * 30 * MINUTE,
      resolved: wall("2026-01-09T12:00") + index * 30 * MINUTE,
    }));
    const start = performance.now();
    expect(record(cases)?.total).toBe(10_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

it("a verdict is the one that Temporal and the calendar give", { timeout: 60_000 }, () => {
  const withins = fc.oneof(
    durationOf("hours", 72),
    durationOf("days", 4),
    durationOf("working hours", 12),
    durationOf("working days", 3),
    fc.constant("today"),
  );
  const someTime = fc.integer({ min: 0, max: 6 * 24 * 60 });
  fc.assert(
    fc.property(hoursAndInstant, withins, someTime, ({ written, now }, within, minutes) => {
      const zone = written.timeZone;
      const clock = oracle.zoned(now, zone).toPlainDateTime().round({ smallestUnit: "minute" });
      const later = clock.add({ minutes });
      const [reported, resolved] = [oracle.instantOf(clock, zone), oracle.instantOf(later, zone)];
      const due = oracle.deadlineOf(written, within, reported);
      const cases = shopCase(`${clock}`.slice(0, 16), `${later}`.slice(0, 16), {
        within: duration(within),
      });
      expect(judge(cases, config({ hours: hours(written) }))).toEqual({
        taken: resolved - reported,
        due,
        kept: due === undefined ? undefined : resolved <= due,
      });
    }),
    { numRuns: runs(800) },
  );
});
