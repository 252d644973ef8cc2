import { effect } from "@preact/signals-core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { tick } from "../../../widget/clock.ts";
import type { Config } from "../../../widget/config/schema.ts";
import { Meaning } from "../../../widget/meaning.ts";
import { deadlineOf, roundUp } from "../../../widget/promise/deadline.ts";
import { statusAt } from "../../../widget/promise/hours.ts";
import { todayOf } from "../../../widget/promise/season.ts";
import { runs } from "../../runs.ts";
import { durationOf, hoursAndInstant } from "./generated.ts";
import {
  config,
  contactAt,
  day,
  delft,
  duration,
  hours,
  instant,
  promiseAt,
  wall,
} from "./given.ts";
import * as oracle from "./oracle.ts";

const MINUTE = 60_000;

/** Everything that a visitor reads off the clock. */
function shown(shop: Config, now: number): string {
  const promise = promiseAt(shop, now);
  const contact = contactAt(shop, now);
  const deadlines = [
    promise.within,
    contact.replyWithin,
    ...(shop.scenarios ?? []).map((one) => one.within),
  ]
    .map((within) => within && deadlineOf(within, now, shop.hours))
    .map((due) => due && new Date(roundUp(due)).toISOString());
  return JSON.stringify({
    today: todayOf(shop, now),
    status: shop.hours && statusAt(shop.hours, now),
    deadlines,
    contact: contact.name,
    headline: promise.headline,
    orderBefore: promise.orderBefore,
  });
}

beforeAll(() => {
  vi.useFakeTimers();
  // All that the clock asks of a page.
  const page = { hidden: false, addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", page);
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The instant up to which the clock sleeps while all of a shop is shown. */
function nextChange(shop: Config, now: number): number {
  const meaning = new Meaning(shop);
  vi.setSystemTime(now);
  tick();
  const stop = effect(() => {
    const { promise, contact, today, status, orderBefore, record } = meaning;
    const scenarios = (shop.scenarios ?? []).map(({ within }) => within);
    for (const within of [promise.value.within, contact.value.replyWithin, ...scenarios])
      if (within) meaning.due(within).value;
    return void [today.value, status.value, orderBefore.value, record.value];
  });
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersToNextTimer();
  stop();
  expect(vi.getTimerCount()).toBe(0);
  return Date.now();
}

function next(shop: Config, now: string) {
  return new Date(nextChange(shop, instant(now))).toISOString();
}

const shop = (more: Partial<Config> = {}) => config({ hours: hours(delft), ...more });

describe("the page sleeps", () => {
  it("until a deadline passes the next 5 minutes", () => {
    expect(next(shop(), "2026-11-23T12:00:00.001+01:00")).toBe("2026-11-23T11:05:00.001Z");
    expect(next(shop(), "2026-11-23T12:04:59.999+01:00")).toBe("2026-11-23T11:05:00.001Z");
    expect(next(shop(), "2026-11-23T12:05+01:00")).toBe("2026-11-23T11:05:00.001Z");
  });

  it("until the shop opens or closes", () => {
    expect(next(shop(), "2026-11-23T08:57+01:00")).toBe("2026-11-23T08:00:00.000Z");
    expect(next(shop(), "2026-11-23T09:00+01:00")).toBe("2026-11-23T08:00:00.001Z");
    expect(next(shop(), "2026-11-28T12:29+01:00")).toBe("2026-11-28T11:30:00.000Z");
    const odd = { timeZone: "Europe/Amsterdam", week: { fri: "20:00-02:03" } };
    expect(next(config({ hours: hours(odd) }), "2026-11-28T02:01+01:00")).toBe(
      "2026-11-28T01:03:00.000Z",
    );
  });

  it("until a date closes while the night before still runs", () => {
    const overlapping = {
      timeZone: "Europe/Amsterdam",
      week: { fri: "20:00-06:00", sat: "01:00-04:02" },
    };
    const shop = config({ hours: hours(overlapping) });
    expect(next(shop, "2026-11-28T04:01+01:00")).toBe("2026-11-28T03:02:00.000Z");
  });

  it("until midnight in the shop", () => {
    expect(next(shop(), "2026-11-22T23:58+01:00")).toBe("2026-11-22T23:00:00.000Z");
    const nepal = shop({ hours: hours({ ...delft, timeZone: "Asia/Kathmandu" }) });
    expect(next(nepal, "2026-11-22T23:58+05:45")).toBe("2026-11-22T18:15:00.000Z");
  });

  it("until it is too late to order", () => {
    const seasons = [
      {
        from: day("2026-11-23"),
        until: day("2026-12-31"),
        orderBefore: { for: "Sinterklaas", at: wall("2026-12-03T16:03") },
      },
    ];
    expect(next(shop({ seasons }), "2026-12-03T16:02+01:00")).toBe("2026-12-03T15:03:00.000Z");
    expect(next(shop({ seasons }), "2026-12-03T16:03+01:00")).toBe("2026-12-03T15:05:00.001Z");
  });

  it("until a deadline that is not a multiple of 5 minutes away passes them", () => {
    const { promise, contact } = config();
    const seven = { ...promise, within: duration("7 minutes") };
    expect(next(config({ promise: seven }), "2026-11-23T12:01+01:00")).toBe(
      "2026-11-23T11:03:00.001Z",
    );
    const quick = { ...contact, replyWithin: duration("4 minutes") };
    expect(next(config({ contact: quick }), "2026-11-23T12:00:30+01:00")).toBe(
      "2026-11-23T11:01:00.001Z",
    );
    const late = { id: "late", when: "Te laat", steps: [], within: duration("2 working hours") };
    const week = { "mon-fri": ["09:00-12:03", "13:01-17:00"] };
    const odd = hours({ timeZone: "Europe/Amsterdam", week });
    expect(next(config({ hours: odd, scenarios: [late] }), "2026-11-23T11:01+01:00")).toBe(
      "2026-11-23T10:02:00.001Z",
    );
  });

  it("about five minutes at a time, all day long", () => {
    const busy = shop({
      scenarios: ["today", "1 working day", "4 working hours", "24 hours"].map((within) => ({
        id: within,
        when: within,
        steps: [],
        within: duration(within),
      })),
    });
    const end = instant("2026-11-24T00:00+01:00");
    let wakes = 0;
    for (let now = instant("2026-11-23T00:00+01:00"); now < end; now = nextChange(busy, now))
      wakes++;
    expect(wakes).toBeGreaterThanOrEqual(288);
    expect(wakes).toBeLessThan(295);
  });
});

describe("nothing changes unseen", { timeout: 60_000 }, () => {
  const withins = fc.oneof(
    durationOf("minutes", 400),
    durationOf("hours", 72),
    durationOf("days", 4),
    durationOf("working hours", 12),
    durationOf("working days", 3),
    fc.constant("today"),
  );

  const moments = hoursAndInstant.chain(({ written, now }) => {
    const dayOf = (by: number) =>
      day(oracle.dateAt(now, written.timeZone).add({ days: by }).toString());
    const clock = Date.parse(`${oracle.zoned(now, written.timeZone).toPlainDateTime()}Z`);
    const span = fc.tuple(fc.integer({ min: -3, max: 1 }), fc.nat(3));
    return fc.record({
      now: fc.constant(now),
      shop: fc
        .tuple(
          fc.array(withins, { minLength: 3, maxLength: 3 }),
          span,
          span,
          fc.integer({ min: -9, max: 9 }),
        )
        .map(([[first = "", second = "", third = ""], season, standIn, minutes]) =>
          config({
            hours: hours(written),
            promise: { ...config().promise, within: duration(first) },
            contact: { ...config().contact, replyWithin: duration(second) },
            scenarios: [{ id: "late", when: "Te laat", steps: [], within: duration(third) }],
            seasons: [
              {
                from: dayOf(season[0]),
                until: dayOf(season[0] + season[1]),
                headline: "Het is druk",
                within: duration(third),
                orderBefore: { for: "Kerst", at: Math.floor(clock / MINUTE + minutes) * MINUTE },
              },
            ],
            standIns: [
              {
                from: dayOf(standIn[0]),
                until: dayOf(standIn[0] + standIn[1]),
                contact: { name: "Joris", phone: "+31152001234" },
              },
            ],
          }),
        ),
    });
  });

  it("between now and the next change, in every zone and around every clock change", () => {
    fc.assert(
      fc.property(moments, fc.double({ min: 0, max: 1, noNaN: true }), ({ shop, now }, part) => {
        const until = nextChange(shop, now);
        expect(until).toBeGreaterThan(now);
        expect(until - now).toBeLessThanOrEqual(5 * MINUTE + 1);
        const before = shown(shop, now);
        for (const at of [now + Math.floor(part * (until - now)), until - 1]) {
          // A deadline in days may jump back on a whole 5 minutes, and is then a millisecond late.
          if (at < until && at % (5 * MINUTE)) expect(shown(shop, at)).toBe(before);
        }
      }),
      { numRuns: runs(1200) },
    );
  });

  it("for a shop without opening hours either", () => {
    fc.assert(
      fc.property(moments, ({ shop: { hours: _, ...shop }, now }) => {
        const until = nextChange(shop, now);
        expect(until).toBeGreaterThan(now);
        expect(shown(shop, until - 1)).toBe(shown(shop, now));
      }),
      { numRuns: runs(500) },
    );
  });
});
