import { describe, expect, it, test } from "vitest";
import type { Config } from "../../../widget/config/schema.ts";
import { seasonOn, todayOf } from "../../../widget/promise/season.ts";
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

const december = {
  from: day("2026-11-23"),
  until: day("2027-01-21"),
  notice: "Het is druk rond de feestdagen.",
  headline: "Fout? Binnen 48 uur opgelost.",
  within: duration("48 hours"),
  orderBefore: { for: "Sinterklaas", at: wall("2026-12-03T16:00") },
};
const joris = { name: "Joris", email: "joris@blauwevos.example" };

const shop = (more: Partial<Config> = {}) =>
  config({
    hours: hours(delft),
    seasons: [december],
    standIns: [{ from: day("2026-12-28"), until: day("2027-01-02"), contact: joris }],
    ...more,
  });

describe("a season", () => {
  test.each([
    ["is not there yet the evening before", "2026-11-22T23:59:59.999+01:00", false],
    ["comes with the midnight of its first day", "2026-11-23T00:00+01:00", true],
    ["stays the whole of its last day", "2027-01-21T23:59:59.999+01:00", true],
    ["goes with the midnight after it", "2027-01-22T00:00+01:00", false],
  ])("%s", (_, now, there) => {
    expect(seasonOn(shop(), todayOf(shop(), instant(now)))).toBe(there ? december : undefined);
  });

  it("changes headline, deadline and what to order before", () => {
    const now = instant("2026-12-01T10:00+01:00");
    expect(promiseAt(shop(), now)).toEqual({
      headline: "Fout? Binnen 48 uur opgelost.",
      within: duration("48 hours"),
      season: december,
      deadline: instant("2026-12-03T10:00+01:00"),
      orderBefore: { for: "Sinterklaas", until: instant("2026-12-03T16:00+01:00") },
    });
  });

  it("leaves the usual promise where it says nothing of its own", () => {
    const { headline, within, orderBefore, ...quiet } = december;
    const promise = promiseAt(shop({ seasons: [quiet] }), instant("2026-12-01T10:00+01:00"));
    expect(promise.headline).toBe("Fout? Binnen 24 uur opgelost.");
    expect(promise.deadline).toBe(instant("2026-12-02T10:00+01:00"));
    expect(promise.season).toBe(quiet);
    expect(promise.orderBefore).toBeUndefined();
  });

  it("that is written first wins when two overlap", () => {
    const sale = { from: day("2026-11-27"), until: day("2026-11-30"), headline: "Black Friday" };
    const friday = todayOf(shop(), instant("2026-11-27T12:00+01:00"));
    expect(seasonOn(shop({ seasons: [sale, december] }), friday)).toBe(sale);
    expect(seasonOn(shop({ seasons: [december, sale] }), friday)).toBe(december);
  });

  it("says until when to order only while that lies ahead", () => {
    const before = promiseAt(shop(), instant("2026-12-03T15:59:59.999+01:00"));
    expect(before.orderBefore?.for).toBe("Sinterklaas");
    expect(promiseAt(shop(), instant("2026-12-03T16:00+01:00")).orderBefore).toBeUndefined();
  });

  it("is over: the usual promise returns by itself", () => {
    expect(promiseAt(shop(), instant("2027-02-01T10:00+01:00"))).toEqual({
      headline: "Fout? Binnen 24 uur opgelost.",
      within: duration("24 hours"),
      season: undefined,
      deadline: instant("2027-02-02T10:00+01:00"),
      orderBefore: undefined,
    });
  });
});

describe("a promise without opening hours", () => {
  it("is still a promise, with a deadline only when time alone decides it", () => {
    const now = instant("2026-12-01T10:00+01:00");
    expect(promiseAt(config(), now).deadline).toBe(instant("2026-12-02T10:00+01:00"));
    const { promise } = config();
    const working = config({ promise: { ...promise, within: duration("1 working day") } });
    expect(promiseAt(working, now)).toMatchObject({ headline: promise.headline });
    expect(promiseAt(working, now).deadline).toBeUndefined();
  });
});

describe("the contact", () => {
  test.each([
    ["is the shop's own before", "2026-12-27T23:59+01:00", "Anna"],
    ["is the stand-in from the first day", "2026-12-28T00:00+01:00", "Joris"],
    ["is the stand-in through the last", "2027-01-02T23:59+01:00", "Joris"],
    ["is the shop's own again after", "2027-01-03T00:00+01:00", "Anna"],
  ])("%s", (_, now, name) => {
    expect(contactAt(shop(), instant(now)).name).toBe(name);
  });
});

describe("today", () => {
  it("is the date in the shop, not where the visitor is", () => {
    const now = instant("2026-11-22T23:30Z");
    expect(todayOf(shop(), now)).toBe(day("2026-11-23"));
    const newYork = shop({ hours: hours({ ...delft, timeZone: "America/New_York" }) });
    expect(todayOf(newYork, now)).toBe(day("2026-11-22"));
  });

  it("is the date on the visitor's device when the shop gives no opening hours", () => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    for (let hour = 0; hour < 24; hour++) {
      const now = instant("2026-11-22T00:30Z") + hour * 3_600_000;
      expect(todayOf(config(), now)).toBe(day(oracle.dateAt(now, zone).toString()));
    }
  });
});
