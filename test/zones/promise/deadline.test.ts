import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { deadlineOf, roundUp } from "../../../widget/promise/deadline.ts";
import { runs } from "../../runs.ts";
import { durationOf, hoursAndInstant } from "./generated.ts";
import { delft, duration, hours, instant, type WrittenHours } from "./given.ts";
import * as oracle from "./oracle.ts";

const shop = hours(delft);
const HOUR = 3_600_000;

function deadline(within: string, from: string, written: WrittenHours = delft) {
  return deadlineOf(duration(within), instant(from), hours(written));
}

describe("hours and minutes", () => {
  it("are elapsed time, whatever the clocks and the shop do", () => {
    expect(deadline("24 hours", "2026-11-23T14:05+01:00")).toBe(instant("2026-11-24T14:05+01:00"));
    expect(deadline("24 hours", "2026-03-28T14:05+01:00")).toBe(instant("2026-03-29T15:05+02:00"));
    expect(deadline("24 uur", "2026-10-24T14:05+02:00")).toBe(instant("2026-10-25T13:05+01:00"));
    expect(deadline("90 minuten", "2026-12-25T23:00+01:00")).toBe(
      instant("2026-12-26T00:30+01:00"),
    );
  });

  it("need no opening hours", () => {
    const from = instant("2026-11-23T14:05+01:00");
    expect(deadlineOf(duration("2 hours"), from)).toBe(from + 2 * HOUR);
    expect(deadlineOf(duration("5 minutes"), from)).toBe(from + HOUR / 12);
  });
});

describe("days", () => {
  test.each([
    [
      "end at the same time on the shop's clock",
      "1 day",
      "2026-11-23T14:05+01:00",
      "2026-11-24T14:05+01:00",
    ],
    [
      "also over the night that is an hour short",
      "2 days",
      "2026-03-28T14:05+01:00",
      "2026-03-30T14:05+02:00",
    ],
    [
      "also over the night that is an hour long",
      "2 dagen",
      "2026-10-24T14:05+02:00",
      "2026-10-26T14:05+01:00",
    ],
    [
      "end an hour later when that time is skipped",
      "1 day",
      "2026-03-28T02:30+01:00",
      "2026-03-29T03:30+02:00",
    ],
    [
      "end at the first when that time comes twice",
      "1 day",
      "2026-10-24T02:30+02:00",
      "2026-10-25T02:30+02:00",
    ],
    [
      "begin at either when it comes twice",
      "1 day",
      "2026-10-25T02:30+01:00",
      "2026-10-26T02:30+01:00",
    ],
    ["count on from a month's end", "30 days", "2026-01-31T12:00+01:00", "2026-03-02T12:00+01:00"],
  ])("%s", (_, within, from, expected) => {
    expect(deadline(within, from)).toBe(instant(expected));
  });

  it("go by the shop's clock, wherever the visitor is", () => {
    const nepal = { timeZone: "Asia/Kathmandu", week: {} };
    expect(deadline("1 day", "2026-11-23T14:05+05:45", nepal)).toBe(
      instant("2026-11-24T14:05+05:45"),
    );
    const samoa = { timeZone: "Pacific/Apia", week: {} };
    expect(deadline("1 day", "2011-12-29T12:00-10:00", samoa)).toBe(
      instant("2011-12-31T12:00+14:00"),
    );
  });
});

describe("working hours", () => {
  test.each([
    [
      "count from the report while the shop is open",
      "2",
      "2026-11-23T10:15+01:00",
      "2026-11-23T12:15+01:00",
    ],
    ["may end exactly at closing time", "4", "2026-11-23T13:30+01:00", "2026-11-23T17:30+01:00"],
    ["go on the next morning", "4", "2026-11-23T16:00+01:00", "2026-11-24T11:30+01:00"],
    ["begin when the shop opens", "1", "2026-11-23T03:00+01:00", "2026-11-23T10:00+01:00"],
    [
      "begin at once at closing time's next opening",
      "1",
      "2026-11-23T17:30+01:00",
      "2026-11-24T10:00+01:00",
    ],
    ["leave out the lunch break", "3", "2026-11-28T10:00+01:00", "2026-11-28T13:30+01:00"],
    ["leave out the weekend", "2", "2026-11-28T15:00+01:00", "2026-11-30T10:00+01:00"],
    ["leave out holidays and days off", "3", "2026-12-24T12:00+01:00", "2027-01-04T11:00+01:00"],
    [
      "count milliseconds too",
      "4",
      "2026-11-23T16:00:00.007+01:00",
      "2026-11-24T11:30:00.007+01:00",
    ],
  ])("%s", (_, count, from, expected) => {
    expect(deadline(`${count} working hours`, from)).toBe(instant(expected));
  });

  const nights = { timeZone: "Europe/Amsterdam", week: { "sat-sun": "00:00-06:00" } };

  it("do not count the hour that is skipped", () => {
    expect(deadline("4 working hours", "2026-03-29T00:00+01:00", nights)).toBe(
      instant("2026-03-29T05:00+02:00"),
    );
  });

  it("count both hours when one comes twice", () => {
    expect(deadline("4 working hours", "2026-10-25T00:00+02:00", nights)).toBe(
      instant("2026-10-25T03:00+01:00"),
    );
  });

  it("count no minute twice when last night's opening runs into today's", () => {
    const bar = { timeZone: "Europe/Amsterdam", week: { fri: "20:00-04:00", sat: "02:00-06:00" } };
    expect(deadline("9 working hours", "2026-11-27T20:00+01:00", bar)).toBe(
      instant("2026-11-28T05:00+01:00"),
    );
    const inner = {
      timeZone: "Europe/Amsterdam",
      week: { fri: "20:00-06:00", sat: "01:00-02:00", sun: "10:00-12:00" },
    };
    expect(deadline("11 working hours", "2026-11-27T20:00+01:00", inner)).toBe(
      instant("2026-11-29T11:00+01:00"),
    );
  });

  it("count what is left of last night", () => {
    const bar = { timeZone: "Europe/Amsterdam", week: { fri: "20:00-02:00" } };
    expect(deadline("2 working hours", "2026-11-28T01:00+01:00", bar)).toBe(
      instant("2026-12-04T21:00+01:00"),
    );
  });

  it("count what is left of the night before a date that never was", () => {
    const samoa = { timeZone: "Pacific/Apia", week: { thu: "20:00-02:00" } };
    expect(deadline("1 working hour", "2011-12-31T00:30+14:00", samoa)).toBe(
      instant("2011-12-31T01:30+14:00"),
    );
  });

  it("are hours around the clock for a shop that never closes", () => {
    const always = { timeZone: "Europe/Amsterdam", week: { "mon-sun": "00:00-24:00" } };
    const from = instant("2026-03-28T13:37+01:00");
    expect(deadlineOf(duration("9999 working hours"), from, hours(always))).toBe(
      from + 9999 * HOUR,
    );
  });
});

describe("working days", () => {
  test.each([
    [
      "end at closing time of the next working day",
      "1",
      "2026-11-23T10:00+01:00",
      "2026-11-24T17:30+01:00",
    ],
    [
      "count a report before opening on its own date",
      "1",
      "2026-11-23T03:00+01:00",
      "2026-11-24T17:30+01:00",
    ],
    [
      "count a report in the lunch break on its own date",
      "1",
      "2026-11-28T12:45+01:00",
      "2026-11-30T17:30+01:00",
    ],
    [
      "count a report just before closing on its own date",
      "1",
      "2026-11-23T17:29:59.999+01:00",
      "2026-11-24T17:30+01:00",
    ],
    [
      "count a report at closing from the next working day",
      "1",
      "2026-11-23T17:30+01:00",
      "2026-11-25T17:30+01:00",
    ],
    [
      "count a report after closing from the next working day",
      "1",
      "2026-11-27T20:00+01:00",
      "2026-11-30T17:30+01:00",
    ],
    [
      "count a report on a closed day from the next working day",
      "1",
      "2026-11-29T12:00+01:00",
      "2026-12-01T17:30+01:00",
    ],
    ["end early on a Saturday", "2", "2026-11-26T10:00+01:00", "2026-11-28T16:00+01:00"],
    ["skip the days off", "1", "2026-12-24T12:00+01:00", "2027-01-04T17:30+01:00"],
    [
      "skip them before they begin to count, too",
      "1",
      "2026-12-24T13:00+01:00",
      "2027-01-05T17:30+01:00",
    ],
    ["skip King's Day", "1", "2026-04-25T12:00+02:00", "2026-04-28T17:30+02:00"],
    [
      "close at the clock's time after the clocks change",
      "1",
      "2026-03-28T12:00+01:00",
      "2026-03-30T17:30+02:00",
    ],
  ])("%s", (_, count, from, expected) => {
    expect(deadline(`${count} working days`, from)).toBe(instant(expected));
  });

  it("go by the shop's date, not by the visitor's", () => {
    const samoa = { timeZone: "Pacific/Apia", week: { "mon-sun": "09:00-17:00" } };
    expect(deadline("1 working day", "2026-11-23T23:00Z", samoa)).toBe(
      instant("2026-11-25T17:00+13:00"),
    );
    expect(deadline("1 working day", "2011-12-29T12:00-10:00", samoa)).toBe(
      instant("2011-12-31T17:00+14:00"),
    );
  });

  it("end past midnight when the shop does", () => {
    const bar = { timeZone: "Europe/Amsterdam", week: { "fri-sat": "20:00-02:00" } };
    expect(deadline("1 working day", "2026-11-27T21:00+01:00", bar)).toBe(
      instant("2026-11-29T02:00+01:00"),
    );
    // After midnight it is Saturday, although Friday's opening still runs.
    expect(deadline("1 working day", "2026-11-28T01:00+01:00", bar)).toBe(
      instant("2026-12-05T02:00+01:00"),
    );
  });

  it("do not count a date whose only opening was swallowed by a clock change", () => {
    const odd = {
      timeZone: "Europe/Amsterdam",
      week: { sat: "09:00-17:00", sun: "02:30-03:15", mon: "09:00-17:00" },
    };
    expect(deadline("1 working day", "2026-03-28T12:00+01:00", odd)).toBe(
      instant("2026-03-30T17:00+02:00"),
    );
    expect(deadline("1 working day", "2026-03-21T12:00+01:00", odd)).toBe(
      instant("2026-03-22T03:15+01:00"),
    );
  });

  it("can be very many", () => {
    const plain = { timeZone: "Europe/Amsterdam", week: { "mon-fri": "09:00-17:30" } };
    // 9999 = 1999 weeks and 4 days, from a Monday to a Friday.
    expect(deadline("9999 working days", "2026-11-23T10:00+01:00", plain)).toBe(
      instant("2065-03-20T17:30+01:00"),
    );
  });
});

describe("today", () => {
  test.each([
    ["ends at closing time", "2026-11-23T10:00+01:00", "2026-11-23T17:30+01:00"],
    ["ends there when reported before opening", "2026-11-23T05:00+01:00", "2026-11-23T17:30+01:00"],
    [
      "ends there when reported in the lunch break",
      "2026-11-28T12:45+01:00",
      "2026-11-28T16:00+01:00",
    ],
    [
      "is the next working day from closing time on",
      "2026-11-23T17:30+01:00",
      "2026-11-24T17:30+01:00",
    ],
    ["is the next working day on a closed day", "2026-11-29T12:00+01:00", "2026-11-30T17:30+01:00"],
    [
      "is after the holidays when they have begun",
      "2026-12-25T12:00+01:00",
      "2027-01-04T17:30+01:00",
    ],
  ])("%s", (_, from, expected) => {
    expect(deadline("today", from)).toBe(instant(expected));
    expect(deadline("vandaag", from)).toBe(instant(expected));
  });
});

describe("no deadline is guessed", () => {
  test.each(["2 days", "4 working hours", "1 working day", "today"])(
    "for %s without opening hours",
    (within) => {
      expect(deadlineOf(duration(within), instant("2026-11-23T10:00+01:00"))).toBeUndefined();
    },
  );

  test.each(["4 working hours", "1 working day", "today"])(
    "for %s of a shop that never opens",
    (within) => {
      const never = { timeZone: "Europe/Amsterdam", week: { "mon-sun": "closed" } };
      expect(deadline(within, "2026-11-23T10:00+01:00", never)).toBeUndefined();
      const once = { ...never, except: { "2026-11-24": "10:00-11:00" } };
      expect(deadline("2 working hours", "2026-11-23T10:00+01:00", once)).toBeUndefined();
      expect(deadline("2 working days", "2026-11-23T10:00+01:00", once)).toBeUndefined();
      expect(deadline("1 working hour", "2026-11-23T10:00+01:00", once)).toBe(
        instant("2026-11-24T11:00+01:00"),
      );
    },
  );

  it("beyond a few centuries, however long it is looked for", () => {
    const rarely = { timeZone: "Europe/Amsterdam", week: { mon: "09:00-09:01" } };
    expect(deadline("9999 working hours", "2026-11-23T10:00+01:00", rarely)).toBeUndefined();
  });
});

describe("in every zone and around every clock change", { timeout: 60_000 }, () => {
  const counted = { numRuns: runs(1000) };

  it("minutes and hours are those that pass", () => {
    const durations = fc.oneof(durationOf("minutes", 9999), durationOf("hours", 9999));
    fc.assert(
      fc.property(hoursAndInstant, durations, ({ written, now }, within) => {
        const [count, unit] = within.split(" ");
        const expected = oracle.zoned(now, written.timeZone).add({ [unit ?? ""]: Number(count) });
        expect(deadlineOf(duration(within), now, hours(written))).toBe(expected.epochMilliseconds);
      }),
      counted,
    );
  });

  it("days are those of Temporal", () => {
    fc.assert(
      fc.property(hoursAndInstant, durationOf("days", 400), ({ written, now }, within) => {
        const expected = oracle.daysLater(written.timeZone, now, Number.parseInt(within, 10));
        expect(deadlineOf(duration(within), now, hours(written))).toBe(expected);
      }),
      counted,
    );
  });

  it("working hours are those found minute by minute", () => {
    fc.assert(
      fc.property(hoursAndInstant, durationOf("working hours", 60), ({ written, now }, within) => {
        const expected = oracle.afterOpenTime(written, now, Number.parseInt(within, 10) * HOUR);
        expect(deadlineOf(duration(within), now, hours(written))).toBe(expected);
      }),
      counted,
    );
  });

  it("working days are those found date by date", () => {
    fc.assert(
      fc.property(hoursAndInstant, durationOf("working days", 30), ({ written, now }, within) => {
        const expected = oracle.closingAfter(written, now, Number.parseInt(within, 10));
        expect(deadlineOf(duration(within), now, hours(written))).toBe(expected);
      }),
      counted,
    );
  });

  it("today is the date's closing time or the next", () => {
    fc.assert(
      fc.property(hoursAndInstant, ({ written, now }) => {
        const expected = oracle.closingAfter(written, now, 0);
        expect(deadlineOf(duration("today"), now, hours(written))).toBe(expected);
      }),
      counted,
    );
  });

  it("a later report never has an earlier deadline in working hours", () => {
    const later = fc.nat(3 * 24 * HOUR);
    fc.assert(
      fc.property(
        hoursAndInstant,
        durationOf("working hours", 20),
        later,
        ({ written, now }, within, ms) => {
          const first = deadlineOf(duration(within), now, hours(written));
          const second = deadlineOf(duration(within), now + ms, hours(written));
          fc.pre(first !== undefined && second !== undefined);
          expect(first).toBeGreaterThan(now);
          expect(second).toBeGreaterThanOrEqual(first ?? 0);
        },
      ),
      counted,
    );
  });
});

describe("a deadline as it is shown", () => {
  it("is rounded up to 5 minutes, and stays when it lies on them", () => {
    expect(roundUp(instant("2026-11-23T14:01+01:00"))).toBe(instant("2026-11-23T14:05+01:00"));
    expect(roundUp(instant("2026-11-23T14:05+01:00"))).toBe(instant("2026-11-23T14:05+01:00"));
    expect(roundUp(instant("2026-11-23T14:05:00.001+01:00"))).toBe(
      instant("2026-11-23T14:10+01:00"),
    );
    expect(roundUp(instant("2026-11-23T23:59+05:45"))).toBe(instant("2026-11-24T00:00+05:45"));
  });

  it("never comes before the deadline itself, and at most 5 minutes after it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 42 }), (at) => {
        expect(roundUp(at) - at).toBeGreaterThanOrEqual(0);
        expect(roundUp(at) - at).toBeLessThan(HOUR / 12);
        expect(new Date(roundUp(at)).toISOString()).toMatch(/[05]:00\.000Z$/);
      }),
      { numRuns: runs(100) },
    );
  });
});

it("the shop of the example config keeps its own hours", () => {
  expect(deadlineOf(duration("4 working hours"), instant("2026-09-02T10:05+02:00"), shop)).toBe(
    instant("2026-09-02T14:05+02:00"),
  );
});
