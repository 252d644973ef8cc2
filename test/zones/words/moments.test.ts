import { describe, expect, it, test } from "vitest";
import { speechFor } from "../../../widget/i18n/language.ts";
import { messages } from "../../../widget/i18n/messages.ts";
import { TimeWords } from "../../../widget/promise/time-words.ts";
import { wordsIn } from "./given.ts";

const HERE = process.env.TZ ?? "";
/** Instants by their wall clock in the zone that the tests run in. */
const at = (text: string) => new Date(text).getTime();
// A Tuesday on which no clock is changed, in any of the three zones.
const NOW = at("2026-12-01T10:02:00");

const nl = wordsIn("nl", HERE);
const en = wordsIn("en", HERE);
const american = new TimeWords(messages.en, speechFor("en", "en-US").locale, HERE);

describe("a deadline is said as people say it", () => {
  test.each([
    ["today", "2026-12-01T14:05", "vandaag vóór 14:05", "by 14:05 today"],
    ["today, later than now", "2026-12-01T23:55", "vandaag vóór 23:55", "by 23:55 today"],
    ["tomorrow from midnight on", "2026-12-02T00:00", "vóór morgen 00:00", "by 00:00 tomorrow"],
    ["tomorrow", "2026-12-02T10:05", "vóór morgen 10:05", "by 10:05 tomorrow"],
    ["by weekday", "2026-12-03T09:00", "vóór donderdag 09:00", "by 09:00 on Thursday"],
    ["by weekday up to six days", "2026-12-07T17:30", "vóór maandag 17:30", "by 17:30 on Monday"],
    [
      "by date from a week on",
      "2026-12-08T17:30",
      "vóór dinsdag 8 december 17:30",
      "by 17:30 on Tuesday 8 December",
    ],
    [
      "by date in another year",
      "2027-01-04T17:30",
      "vóór maandag 4 januari 17:30",
      "by 17:30 on Monday 4 January",
    ],
  ])("%s", (_, due, dutch, english) => {
    expect(nl.deadline(at(due), NOW)).toBe(dutch);
    expect(en.deadline(at(due), NOW)).toBe(english);
  });

  it("in the right order whatever word the browser has for today", () => {
    const dutch = new TimeWords(messages.nl, "de", HERE);
    expect(dutch.deadline(at("2026-12-01T14:05"), NOW)).toBe("heute vóór 14:05");
  });

  test.each([
    ["14:00:00", "14:00"],
    ["14:00:01", "14:05"],
    ["14:02:00", "14:05"],
    ["14:04:59", "14:05"],
    ["14:05:00", "14:05"],
    ["14:05:00.001", "14:10"],
    ["14:55:01", "15:00"],
  ])("rounded up to 5 minutes: %s is %s", (time, shown) => {
    expect(nl.deadline(at(`2026-12-01T${time}`), NOW)).toBe(`vandaag vóór ${shown}`);
  });

  it("rounded up into tomorrow", () => {
    expect(nl.deadline(at("2026-12-01T23:57"), NOW)).toBe("vóór morgen 00:00");
  });

  it("as the page's region writes times", () => {
    expect(american.deadline(at("2026-12-01T14:05"), NOW)).toBe("by 02:05 PM today");
    expect(american.deadline(at("2026-12-08T14:05"), NOW)).toMatch(/on Tuesday, December 8$/);
  });
});

describe("a last moment to order is said to the minute", () => {
  test.each([
    ["2026-12-03T16:00", "vóór donderdag 16:00"],
    ["2026-12-03T15:57", "vóór donderdag 15:57"],
    ["2026-12-24T12:01", "vóór donderdag 24 december 12:01"],
  ])("%s", (moment, said) => {
    expect(nl.before(at(moment), NOW)).toBe(said);
  });
});

describe("whether somebody is there", () => {
  test.each([
    ["2026-12-01T17:30", "er nu, tot 17:30", "here now, until 17:30"],
    ["2026-12-02T02:00", "er nu, tot 02:00", "here now, until 02:00"],
    ["2026-12-02T10:01", "er nu, tot 10:01", "here now, until 10:01"],
    ["2026-12-02T10:02", "er nu", "here now"],
    ["2027-03-01T00:00", "er nu", "here now"],
    [undefined, "er nu", "here now"],
  ])("now, until %s", (until, dutch, english) => {
    const status = { open: true as const, until: until === undefined ? undefined : at(until) };
    expect(nl.status(status, NOW)).toBe(dutch);
    expect(en.status(status, NOW)).toBe(english);
  });

  test.each([
    ["2026-12-01T13:00", "er weer vandaag om 13:00", "back today at 13:00"],
    ["2026-12-02T09:00", "er weer morgen om 09:00", "back tomorrow at 09:00"],
    ["2026-12-07T09:03", "er weer maandag om 09:03", "back on Monday at 09:03"],
    ["2027-01-04T09:00", "er weer maandag 4 januari om 09:00", "back on Monday 4 January at 09:00"],
  ])("not now, but again at %s", (opens, dutch, english) => {
    expect(nl.status({ open: false, opens: at(opens) }, NOW)).toBe(dutch);
    expect(en.status({ open: false, opens: at(opens) }, NOW)).toBe(english);
  });

  it("says nothing when the shop never opens", () => {
    expect(nl.status({ open: false }, NOW)).toBe("");
  });
});
