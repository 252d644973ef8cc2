import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { instantOf, offsetAt, wallTimeAt } from "../../../widget/promise/zone.ts";
import { runs } from "../../runs.ts";
import { instantIn, ZONES } from "./generated.ts";
import { instant, wall } from "./given.ts";
import * as oracle from "./oracle.ts";

const HOUR = 3_600_000;

const zoneAndInstant = fc
  .constantFrom(...ZONES)
  .chain((zone) => fc.tuple(fc.constant(zone), instantIn(zone)));

describe("the instant at which the shop's clock shows a time", () => {
  test.each([
    ["an ordinary time", "Europe/Amsterdam", "2026-01-15T09:00", "2026-01-15T09:00+01:00"],
    ["one in summer", "Europe/Amsterdam", "2026-07-15T09:00", "2026-07-15T09:00+02:00"],
    [
      "the last before summer time",
      "Europe/Amsterdam",
      "2026-03-29T01:59",
      "2026-03-29T01:59+01:00",
    ],
    [
      "a skipped one moves forward",
      "Europe/Amsterdam",
      "2026-03-29T02:00",
      "2026-03-29T03:00+02:00",
    ],
    [
      "by as much as the clocks do",
      "Europe/Amsterdam",
      "2026-03-29T02:59",
      "2026-03-29T03:59+02:00",
    ],
    ["the first of summer time", "Europe/Amsterdam", "2026-03-29T03:00", "2026-03-29T03:00+02:00"],
    ["the last that occurs once", "Europe/Amsterdam", "2026-10-25T01:59", "2026-10-25T01:59+02:00"],
    [
      "one that occurs twice is the first",
      "Europe/Amsterdam",
      "2026-10-25T02:00",
      "2026-10-25T02:00+02:00",
    ],
    ["up to its last minute", "Europe/Amsterdam", "2026-10-25T02:59", "2026-10-25T02:59+02:00"],
    ["the first of winter time", "Europe/Amsterdam", "2026-10-25T03:00", "2026-10-25T03:00+01:00"],
    ["midnight that is skipped", "Africa/Cairo", "2026-04-24T00:00", "2026-04-24T01:00+03:00"],
    ["midnight that occurs twice", "America/Havana", "2026-11-01T00:00", "2026-11-01T00:00-04:00"],
    ["a zone of three quarters", "Asia/Kathmandu", "2026-06-01T00:00", "2026-06-01T00:00+05:45"],
    ["a zone of a half", "America/St_Johns", "2026-03-08T02:30", "2026-03-08T03:30-02:30"],
    ["half an hour skipped", "Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T02:45+11:00"],
    ["half an hour twice", "Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-05T01:45+11:00"],
    ["two hours skipped", "Antarctica/Troll", "2026-03-29T01:30", "2026-03-29T03:30+02:00"],
    [
      "the eve of a date that never was",
      "Pacific/Apia",
      "2011-12-29T23:59",
      "2011-12-29T23:59-10:00",
    ],
    ["a date that never was", "Pacific/Apia", "2011-12-30T12:00", "2011-12-31T12:00+14:00"],
    ["the date after it", "Pacific/Apia", "2011-12-31T00:00", "2011-12-31T00:00+14:00"],
  ])("%s (%s %s)", (_, zone, time, expected) => {
    expect(instantOf(wall(time), zone)).toBe(instant(expected));
  });

  it("is the one that Temporal finds, in every zone and around every clock change", () => {
    fc.assert(
      fc.property(zoneAndInstant, fc.integer({ min: -180, max: 180 }), ([zone, near], minutes) => {
        const time = oracle.zoned(near, zone).toPlainDateTime().add({ minutes });
        expect(instantOf(Date.parse(`${time}Z`), zone)).toBe(oracle.instantOf(time, zone));
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe("what the shop's clock shows at an instant", () => {
  test.each([
    ["Europe/Amsterdam", "2026-03-29T01:00Z", "2026-03-29T03:00"],
    ["Europe/Amsterdam", "2026-03-29T00:59Z", "2026-03-29T01:59"],
    ["Europe/Amsterdam", "2026-10-25T00:59Z", "2026-10-25T02:59"],
    ["Europe/Amsterdam", "2026-10-25T01:00Z", "2026-10-25T02:00"],
    ["Europe/Amsterdam", "2026-12-31T23:00Z", "2027-01-01T00:00"],
    ["Asia/Kathmandu", "2026-12-31T18:15Z", "2027-01-01T00:00"],
    ["America/St_Johns", "2026-01-01T03:29Z", "2025-12-31T23:59"],
    ["Pacific/Apia", "2011-12-30T09:59Z", "2011-12-29T23:59"],
    ["Pacific/Apia", "2011-12-30T10:00Z", "2011-12-31T00:00"],
  ])("in %s at %s is %s", (zone, at, expected) => {
    expect(wallTimeAt(instant(at), zone)).toBe(wall(expected));
  });

  it("keeps the milliseconds, before 1970 too", () => {
    expect(wallTimeAt(Date.UTC(2026, 0, 1, 12, 0, 0, 7), "UTC")).toBe(
      Date.UTC(2026, 0, 1, 12, 0, 0, 7),
    );
    expect(wallTimeAt(-1, "Asia/Kathmandu")).toBe(5.5 * HOUR - 1);
  });

  it("is what Temporal shows", () => {
    fc.assert(
      fc.property(zoneAndInstant, ([zone, at]) => {
        expect(offsetAt(at, zone)).toBe(oracle.zoned(at, zone).offsetNanoseconds / 1e6);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("is that of the visitor's device when no zone is given", () => {
    const at = instant("2026-07-01T12:34Z");
    expect(wallTimeAt(at)).toBe(at - new Date(at).getTimezoneOffset() * 60_000);
  });

  it("is midnight in engines that call it 24:00 of the day that begins", () => {
    const format = () => "1/6/2026, 24:00:00";
    vi.stubGlobal("Intl", {
      DateTimeFormat: class {
        format = format;
      },
    });
    const midnight = wallTimeAt(instant("2026-01-05T23:00Z"), "Europe/Brussels");
    vi.unstubAllGlobals();
    expect(midnight).toBe(wall("2026-01-06T00:00"));
  });

  it("cannot be told for a zone that does not exist", () => {
    expect(() => offsetAt(0, "Europe/Delft")).toThrow(RangeError);
  });
});
