import { Temporal } from "@js-temporal/polyfill";
import { describe, expect, it, test } from "vitest";
import { CALENDARS, type Calendar } from "../../../widget/config/calendars.ts";
import { isHoliday } from "../../../widget/promise/holidays.ts";
import { day } from "./given.ts";
import * as oracle from "./oracle.ts";

const NAMES = Object.keys(CALENDARS) as Calendar[];

/** Where date-holidays knows what the rules in force today do not: what was, or will be, a holiday for once. */
const ONCE: { [calendar: string]: string[] } = {
  // 75 and 80 years after the war, and 75 after the uprising of 1953.
  "DE-BE": ["2020-05-08", "2025-05-08", "2028-06-17"],
  // Women's Day is one since 2023.
  "DE-MV": ["2020-03-08", "2021-03-08", "2022-03-08"],
};

describe("public holidays", () => {
  test.each([
    ["NL", 2026, "01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26"],
    ["NL", 2025, "01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26"],
    ["NL", 2038, "01-01 04-25 04-26 04-27 06-03 06-13 06-14 12-25 12-26"],
    ["BE", 2026, "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25"],
    ["DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"],
    ["FR", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"],
    [
      "FR-67",
      2026,
      "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26",
    ],
    ["AT", 2026, "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26"],
    ["LU", 2026, "01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26"],
    ["DE-BY", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"],
    ["DE-SN", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26"],
    ["DE-SN", 2033, "01-01 04-15 04-18 05-01 05-26 06-06 10-03 10-31 11-16 12-25 12-26"],
    ["DE-SN", 2028, "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 11-22 12-25 12-26"],
    ["DE-BB", 2026, "01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 10-03 10-31 12-25 12-26"],
    // Ascension on the 1st of May.
    ["DE", 2008, "01-01 03-21 03-24 05-01 05-12 10-03 12-25 12-26"],
  ] as const)("of %s in %i are known from the calendar", (country, year, expected) => {
    expect(holidaysOf(year, country)).toBe(expected);
  });

  it("follow Easter wherever it falls", () => {
    const easters = ["1954-04-18", "1961-04-02", "2008-03-23", "2024-03-31", "2038-04-25"];
    easters.push("1900-04-15", "1981-04-19", "2049-04-18", "2076-04-19", "2099-04-12");
    for (const easter of easters) {
      expect(isHoliday(day(easter), "NL"), easter).toBe(true);
      expect(isHoliday(day(easter) + 1, "BE"), `the Monday after ${easter}`).toBe(true);
      expect(isHoliday(day(easter) - 2, "DE"), `the Friday before ${easter}`).toBe(true);
      expect(isHoliday(day(easter) - 1, "NL"), `the Saturday before ${easter}`).toBe(false);
    }
  });

  it("move King's Day to the Saturday when the 27th is a Sunday", () => {
    expect(isHoliday(day("2025-04-26"), "NL")).toBe(true);
    expect(isHoliday(day("2025-04-27"), "NL")).toBe(false);
    expect(isHoliday(day("2031-04-26"), "NL")).toBe(true);
    expect(isHoliday(day("2031-04-27"), "NL")).toBe(false);
    expect(isHoliday(day("2026-04-26"), "NL")).toBe(false);
    expect(isHoliday(day("2026-04-27"), "NL")).toBe(true);
    // A Saturday the 26th without a Sunday the 27th does not exist, and a Monday is no reason to move.
    expect(isHoliday(day("2027-04-26"), "NL")).toBe(false);
  });

  it("count Liberation Day once in five years", () => {
    const years = [2024, 2025, 2026, 2029, 2030, 2031].filter((year) =>
      isHoliday(day(`${year}-05-05`), "NL"),
    );
    expect(years).toEqual([2025, 2030]);
  });

  it("leave out what only some states or shops keep", () => {
    expect(isHoliday(day("2026-04-03"), "NL"), "Good Friday").toBe(false);
    expect(isHoliday(day("2026-10-31"), "DE"), "Reformation Day").toBe(false);
    expect(isHoliday(day("2026-11-02"), "BE"), "All Souls").toBe(false);
    expect(isHoliday(day("2026-04-05"), "DE"), "Easter Sunday").toBe(false);
    expect(isHoliday(day("2026-08-15"), "DE-BY"), "Assumption, in some places").toBe(false);
    expect(isHoliday(day("2026-06-04"), "DE-SN"), "Corpus Christi, in some places").toBe(false);
    expect(isHoliday(day("2026-11-15"), "AT"), "Saint Leopold, in Vienna").toBe(false);
  });

  it("are never taken for days that are as far from Easter as a date is long", () => {
    // The 1st of January, 101, as the 101st day after Easter.
    expect(isHoliday(day("2026-04-05") + 101, "NL")).toBe(false);
  });

  test.each(NAMES)("of %s are those of date-holidays, from 2020 to 2040", (calendar) => {
    const different: string[] = [];
    for (let at = day("2020-01-01"); at <= day("2040-12-31"); at++) {
      const date = new Temporal.PlainDate(1970, 1, 1).add({ days: at });
      if (isHoliday(at, calendar) !== oracle.isHoliday(date, calendar)) different.push(`${date}`);
    }
    expect(different).toEqual(ONCE[calendar] ?? []);
  });
});

function holidaysOf(year: number, country: Calendar): string {
  const found: string[] = [];
  for (let at = day(`${year}-01-01`); at <= day(`${year}-12-31`); at++) {
    if (isHoliday(at, country)) found.push(new Date(at * 86_400_000).toISOString().slice(5, 10));
  }
  return found.join(" ");
}
