import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { openingsOn, statusAt } from "../../../widget/promise/hours.ts";
import { runs } from "../../runs.ts";
import { hoursAndInstant } from "./generated.ts";
import { day, delft, hours, instant, type WrittenHours } from "./given.ts";
import * as oracle from "./oracle.ts";

const DAY = 86_400_000;

/** The openings of a date as `2026-03-29T09:00/17:30`, on the shop's clock. */
function shown(written: WrittenHours, date: string): string {
  const clock = (at: number) => {
    const text = oracle
      .zoned(at, written.timeZone)
      .toPlainDateTime()
      .toString({ smallestUnit: "minute" });
    return text.startsWith(date) ? text.slice(11) : text;
  };
  return openingsOn(hours(written), day(date))
    .map(([opens, closes]) => `${clock(opens)}-${clock(closes)}`)
    .join(" ");
}

const open = (until: string) => ({ open: true, until: instant(until) });
const closed = (opens: string) => ({ open: false, opens: instant(opens) });

describe("the openings of a date", { timeout: 60_000 }, () => {
  test.each([
    ["a weekday", "2026-11-23", "09:00-17:30"],
    ["a lunch break", "2026-11-28", "10:00-12:30 13:00-16:00"],
    ["a day that the week does not name", "2026-11-29", ""],
    ["a holiday", "2026-04-27", ""],
    ["King's Day moved to the Saturday", "2025-04-26", ""],
    ["Liberation Day of an ordinary year", "2026-05-05", "09:00-17:30"],
    ["Liberation Day of a jubilee year", "2025-05-05", ""],
    ["an exception", "2026-12-24", "09:00-13:00"],
    ["the first day of an exception", "2026-12-28", ""],
    ["the last day of an exception", "2027-01-02", ""],
    ["the day after it", "2027-01-04", "09:00-17:30"],
  ])("of %s (%s) are %j", (_, date, expected) => {
    expect(shown(delft, date)).toBe(expected);
  });

  it("of an exception count on a holiday too, and the exception written last wins", () => {
    const except = { "2026-04-26..2026-04-28": "closed", "2026-04-27": "12:00-17:00" };
    expect(shown({ ...delft, except }, "2026-04-27")).toBe("12:00-17:00");
    expect(shown({ ...delft, except }, "2026-04-28")).toBe("");
    const reversed = { "2026-04-27": "12:00-17:00", "2026-04-26..2026-04-28": "closed" };
    expect(shown({ ...delft, except: reversed }, "2026-04-27")).toBe("");
  });

  it("stand in order and apart, however they were written", () => {
    const week = { mon: ["13:00-17:00", "09:00-12:00", "11:30-12:30", "12:30-12:45"] };
    expect(shown({ timeZone: "Europe/Amsterdam", week }, "2026-11-23")).toBe(
      "09:00-12:45 13:00-17:00",
    );
  });

  it("belong to the date they start on when they pass midnight", () => {
    const bar = { timeZone: "Europe/Amsterdam", week: { fri: "20:00-02:00" } };
    expect(shown(bar, "2026-11-27")).toBe("20:00-2026-11-28T02:00");
    expect(shown(bar, "2026-11-28")).toBe("");
  });

  it("end at the midnight that ends the day when they are written to 24:00", () => {
    const late = { timeZone: "Europe/Amsterdam", week: { "mon-sun": "18:00-24:00" } };
    expect(shown(late, "2026-12-31")).toBe("18:00-2027-01-01T00:00");
  });

  test.each([
    ["shorter by the hour that is skipped", "00:00-04:00", 3],
    ["moved when both ends are skipped", "02:10-02:50", 40 / 60],
    ["left out when nothing of them remains", "02:30-03:30", undefined],
    ["left out when they would end before they begin", "02:30-03:15", undefined],
  ])("are %s in spring", (_, interval, length) => {
    const night = hours({ timeZone: "Europe/Amsterdam", week: { sun: interval } });
    const [first] = openingsOn(night, day("2026-03-29"));
    expect(first && (first[1] - first[0]) / 3_600_000).toBe(length);
  });

  test.each([
    ["longer by the hour that comes twice", "00:00-04:00", 5],
    ["not longer when they end in the first of the two", "00:00-02:30", 2.5],
    ["longer when they begin in it", "02:30-03:30", 2],
  ])("are %s in autumn", (_, interval, length) => {
    const night = hours({ timeZone: "Europe/Amsterdam", week: { sun: interval } });
    const [first] = openingsOn(night, day("2026-10-25"));
    expect(first && (first[1] - first[0]) / 3_600_000).toBe(length);
  });

  it("are none on a date that the zone skipped", () => {
    const samoa = { timeZone: "Pacific/Apia", week: { "mon-sun": "09:00-17:00" } };
    expect(shown(samoa, "2011-12-29")).toBe("09:00-17:00");
    expect(shown(samoa, "2011-12-30")).toBe("");
    expect(shown(samoa, "2011-12-31")).toBe("09:00-17:00");
  });

  it("are those that Temporal computes, in every zone and around every clock change", () => {
    fc.assert(
      fc.property(hoursAndInstant, ({ written, now }) => {
        const date = oracle.dateAt(now, written.timeZone);
        const found = openingsOn(hours(written), day(date.toString()));
        const expected = oracle.openingsOn(written, date);
        for (let index = 1; index < found.length; index++) {
          expect(found[index]?.[0]).toBeGreaterThan(found[index - 1]?.[1] ?? 0);
        }
        for (const { opens, closes } of expected) {
          expect(found.some((one) => one[0] <= opens && closes <= one[1])).toBe(true);
        }
        for (const edge of found.flat()) {
          expect(expected.some(({ opens, closes }) => edge === opens || edge === closes)).toBe(
            true,
          );
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("whether the shop is open", { timeout: 60_000 }, () => {
  test.each([
    ["before opening", "2026-11-23T08:59:59.999+01:00", closed("2026-11-23T09:00+01:00")],
    ["from the first moment", "2026-11-23T09:00+01:00", open("2026-11-23T17:30+01:00")],
    ["to the last", "2026-11-23T17:29:59.999+01:00", open("2026-11-23T17:30+01:00")],
    ["closed at closing time", "2026-11-23T17:30+01:00", closed("2026-11-24T09:00+01:00")],
    ["closed for lunch", "2026-11-28T12:30+01:00", closed("2026-11-28T13:00+01:00")],
    ["over the weekend", "2026-11-28T16:00+01:00", closed("2026-11-30T09:00+01:00")],
    [
      "over Christmas and the holiday after it",
      "2026-12-24T13:00+01:00",
      closed("2027-01-04T09:00+01:00"),
    ],
    [
      "over the night that is an hour short",
      "2026-03-28T20:00+01:00",
      closed("2026-03-30T09:00+02:00"),
    ],
    [
      "over the night that is an hour long",
      "2026-10-24T20:00+02:00",
      closed("2026-10-26T09:00+01:00"),
    ],
  ])("%s", (_, now, expected) => {
    expect(statusAt(hours(delft), instant(now))).toEqual(expected);
  });

  it("is told past midnight, from the day before", () => {
    const bar = hours({ timeZone: "Europe/Amsterdam", week: { fri: "20:00-02:00" } });
    expect(statusAt(bar, instant("2026-11-28T01:00+01:00"))).toEqual(
      open("2026-11-28T02:00+01:00"),
    );
    expect(statusAt(bar, instant("2026-11-28T02:00+01:00"))).toEqual(
      closed("2026-12-04T20:00+01:00"),
    );
  });

  it("is told past a midnight that lasted a whole date", () => {
    const samoa = hours({ timeZone: "Pacific/Apia", week: { thu: "20:00-02:00" } });
    expect(statusAt(samoa, instant("2011-12-31T01:00+14:00"))).toEqual(
      open("2011-12-31T02:00+14:00"),
    );
  });

  it("lasts until the end of openings that touch or overlap", () => {
    const touching = { fri: ["08:00-12:00", "12:00-24:00"], sat: "00:00-03:00" };
    const friday = instant("2026-11-27T08:00+01:00");
    expect(statusAt(hours({ timeZone: "Europe/Amsterdam", week: touching }), friday)).toEqual(
      open("2026-11-28T03:00+01:00"),
    );
    const overlapping = { fri: "08:00-04:00", sat: ["01:00-02:00", "03:00-05:00"] };
    expect(statusAt(hours({ timeZone: "Europe/Amsterdam", week: overlapping }), friday)).toEqual(
      open("2026-11-28T05:00+01:00"),
    );
  });

  it("has no end for a shop open around the clock", () => {
    const always = { timeZone: "Europe/Amsterdam", week: { "mon-sun": "00:00-24:00" } };
    expect(statusAt(hours(always), instant("2026-11-23T03:00+01:00"))).toEqual({ open: true });
    const christmas = hours({ ...always, holidays: "NL" });
    expect(statusAt(christmas, instant("2026-11-23T03:00+01:00"))).toEqual(
      open("2026-12-25T00:00+01:00"),
    );
  });

  it("has no next opening for a shop that never opens, or not within 400 days", () => {
    const now = instant("2026-11-23T12:00+01:00");
    const never = { timeZone: "Europe/Amsterdam", week: {} };
    expect(statusAt(hours(never), now)).toEqual({ open: false });
    const after = (days: number) => oracle.dateAt(now, never.timeZone).add({ days }).toString();
    const later = (days: number) => hours({ ...never, except: { [after(days)]: "09:00-10:00" } });
    expect(statusAt(later(400), now).open).toBe(false);
    expect(statusAt(later(400), now)).toHaveProperty("opens");
    expect(statusAt(later(401), now)).toEqual({ open: false });
  });

  it("is what walking minute by minute finds, in every zone and around every clock change", () => {
    fc.assert(
      fc.property(hoursAndInstant, ({ written, now }) => {
        const flip = oracle.nextFlip(written, now);
        const expected = oracle.isOpen(written, now)
          ? { open: true, ...(flip && { until: flip }) }
          : { open: false, ...(flip && { opens: flip }) };
        expect(statusAt(hours(written), now)).toEqual(expected);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("is found at once, even when it has to look far", () => {
    const start = performance.now();
    for (let week = 0; week < 20; week++) {
      const always = hours({ timeZone: "Europe/Amsterdam", week: { "mon-sun": "00:00-24:00" } });
      statusAt(always, instant("2026-11-23T03:00+01:00") + week * 7 * DAY);
    }
    expect((performance.now() - start) / 20).toBeLessThan(100);
  });
});
