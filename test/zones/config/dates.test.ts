import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseDay, parseDayRange, parseWallTime } from "../../../widget/config/dates.ts";
import { runs } from "../../runs.ts";

const DAY = 86_400_000;
const utcDay = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / DAY;

describe("a date", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2026-12-24", utcDay(2026, 12, 24)],
    ["2024-02-29", utcDay(2024, 2, 29)],
    ["2000-02-29", utcDay(2000, 2, 29)],
  ])("%s is a whole number of days since 1970", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    ["a day that February never has", "2026-02-30"],
    ["a leap day of another year", "2026-02-29"],
    ["a leap day of a century", "1900-02-29"],
    ["the 31st of a short month", "2026-04-31"],
    ["month 13", "2026-13-01"],
    ["month 0", "2026-00-10"],
    ["day 0", "2026-01-00"],
    ["day 32", "2026-01-32"],
    ["no leading zeros", "2026-2-3"],
    ["the Dutch way of writing", "24-12-2026"],
    ["slashes", "2026/12/24"],
    ["a month alone", "2026-12"],
    ["a year alone", "2026"],
    ["a moment", "2026-12-24T16:00"],
    ["a space before", " 2026-12-24"],
    ["a space after", "2026-12-24 "],
    ["words", "24 december 2026"],
    ["nothing", ""],
    ["a number", 20261224],
    ["null", null],
    ["a list", ["2026-12-24"]],
    ["an object that cannot be written as text", { toString: null }],
  ])("is refused when it is %s", (_, raw) => {
    expect(parseDay(raw)).toBeUndefined();
  });

  it("is read right on every day there is", () => {
    fc.assert(
      fc.property(fc.integer({ min: utcDay(1, 1, 1), max: utcDay(9999, 12, 31) }), (day) => {
        expect(parseDay(new Date(day * DAY).toISOString().slice(0, 10))).toBe(day);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("a moment on the shop's clock", () => {
  it("does not depend on where it is read", () => {
    expect(parseWallTime("2026-12-24T16:00")).toBe(Date.UTC(2026, 11, 24, 16));
    // A time that the clocks of the device skip is still a time on the shop's.
    expect(parseWallTime("2026-03-08T02:30")).toBe(Date.UTC(2026, 2, 8, 2, 30));
    expect(parseWallTime("2026-10-04T02:30")).toBe(Date.UTC(2026, 9, 4, 2, 30));
  });

  test.each([
    ["2026-12-24"],
    ["2026-12-24 16:00"],
    ["2026-12-24T16:00:00"],
    ["2026-12-24T16:00Z"],
    ["2026-12-24T16:00+01:00"],
    ["2026-12-24T24:00"],
    ["2026-12-24T16:60"],
    ["2026-12-24T9:00"],
    ["2026-02-30T12:00"],
    [{ toString: null }],
    [null],
  ])("is refused when it is %j", (raw) => {
    expect(parseWallTime(raw)).toBeUndefined();
  });
});

describe("a range of dates", () => {
  it("may be one date, or reach from one up to and including another", () => {
    const [from, until] = [utcDay(2026, 12, 28), utcDay(2027, 1, 2)];
    expect(parseDayRange("2026-12-28")).toEqual({ from, until: from });
    expect(parseDayRange("2026-12-28..2027-01-02")).toEqual({ from, until });
    expect(parseDayRange("2026-12-28..2026-12-28")).toEqual({ from, until: from });
  });

  test.each([
    ["2027-01-02..2026-12-28"],
    ["2026-12-28.."],
    ["..2026-12-28"],
    ["2026-12-28...2027-01-02"],
    ["2026-12-28..2026-12-29..2026-12-30"],
    ["2026-12-28..2026-12-30..2026-12-29"],
    ["2026-12-28 .. 2027-01-02"],
    ["2026-12-28-2027-01-02"],
    ["2026-02-28..2026-02-30"],
    ["2026-02-30..2026-03-02"],
    [".."],
    [""],
  ])("is refused when it is written %s", (text) => {
    expect(parseDayRange(text)).toBeUndefined();
  });
});
