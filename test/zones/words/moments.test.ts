import { describe, expect, it, test } from "vitest";
import { LANGUAGES } from "../../../widget/i18n/languages.ts";
import { plain } from "../../plain.ts";
import { wordsIn } from "./given.ts";

const HERE = process.env.TZ ?? "";
/** Instants by their wall clock in the zone that the tests run in. */
const at = (text: string) => new Date(text).getTime();
// A Tuesday on which no clock is changed, in any of the three zones.
const NOW = at("2026-12-01T10:02:00");

const nl = wordsIn("nl", HERE);
const american = wordsIn("en", HERE, "us");

/** What each language says. */
type Said = [dutch: string, english: string, german: string, french: string];

const inEach = (say: (words: typeof nl) => string) =>
  (["nl", "en", "de", "fr"] as const).map((language) => plain(say(wordsIn(language, HERE))));

describe("a deadline is said as people say it", () => {
  test.each<[string, string, ...Said]>([
    [
      "today",
      "2026-12-01T14:05",
      "vandaag vóór 14:05",
      "by 14:05 today",
      "heute bis 14:05 Uhr",
      "aujourd’hui avant 14 h 05",
    ],
    [
      "today, later than now",
      "2026-12-01T23:55",
      "vandaag vóór 23:55",
      "by 23:55 today",
      "heute bis 23:55 Uhr",
      "aujourd’hui avant 23 h 55",
    ],
    [
      "tomorrow from midnight on",
      "2026-12-02T00:00",
      "vóór morgen 00:00",
      "by 00:00 tomorrow",
      "bis morgen, 00:00 Uhr",
      "demain avant 0 h",
    ],
    [
      "tomorrow",
      "2026-12-02T10:05",
      "vóór morgen 10:05",
      "by 10:05 tomorrow",
      "bis morgen, 10:05 Uhr",
      "demain avant 10 h 05",
    ],
    [
      "by weekday",
      "2026-12-03T09:00",
      "vóór donderdag 09:00",
      "by 09:00 on Thursday",
      "bis Donnerstag, 09:00 Uhr",
      "jeudi avant 9 h",
    ],
    [
      "by weekday up to six days",
      "2026-12-07T17:30",
      "vóór maandag 17:30",
      "by 17:30 on Monday",
      "bis Montag, 17:30 Uhr",
      "lundi avant 17 h 30",
    ],
    [
      "by date from a week on",
      "2026-12-08T17:30",
      "vóór dinsdag 8 december 17:30",
      "by 17:30 on Tuesday 8 December",
      "bis Dienstag, 8. Dezember, 17:30 Uhr",
      "mardi 8 décembre avant 17 h 30",
    ],
    [
      "by date in another year",
      "2027-01-04T17:30",
      "vóór maandag 4 januari 17:30",
      "by 17:30 on Monday 4 January",
      "bis Montag, 4. Januar, 17:30 Uhr",
      "lundi 4 janvier avant 17 h 30",
    ],
    [
      "by date on the first of a month",
      "2027-01-01T12:00",
      "vóór vrijdag 1 januari 12:00",
      "by 12:00 on Friday 1 January",
      "bis Freitag, 1. Januar, 12:00 Uhr",
      "vendredi 1er janvier avant 12 h",
    ],
  ])("%s", (_, due, ...said) => {
    expect(inEach((words) => words.deadline(at(due), NOW))).toEqual(said);
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
    expect(plain(american.deadline(at("2026-12-01T14:05"), NOW))).toBe("by 2:05 PM today");
    expect(plain(american.before(at("2026-12-02T00:05"), NOW))).toBe("by 12:05 AM tomorrow");
    expect(plain(american.before(at("2026-12-02T12:00"), NOW))).toBe("by 12:00 PM tomorrow");
    expect(plain(american.deadline(at("2026-12-08T14:05"), NOW))).toMatch(
      /on Tuesday, December 8$/,
    );
    const austrian = wordsIn("de", HERE, "at");
    expect(plain(austrian.deadline(at("2027-01-04T14:05"), NOW))).toContain("Montag, 4. Jänner");
  });
});

test.each([
  ["en", "us", "2:05\u00a0PM"],
  ["de", undefined, "14:05\u00a0Uhr"],
  ["fr", undefined, "14\u00a0h\u00a005"],
] as const)("a time never parts from its own words in %s", (language, region, time) => {
  const words = wordsIn(language, HERE, region);
  expect(words.before(at("2026-12-02T14:05"), NOW)).toContain(time);
  expect(words.status({ open: true, until: at("2026-12-01T14:05") }, NOW)).toContain(time);
  expect(words.status({ open: false, opens: at("2026-12-02T14:05") }, NOW)).toContain(time);
});

describe("a last moment to order is said to the minute", () => {
  test.each([
    ["2026-12-03T16:00", "vóór donderdag 16:00"],
    ["2026-12-03T15:57", "vóór donderdag 15:57"],
    ["2026-12-24T12:01", "vóór donderdag 24 december 12:01"],
  ])("%s", (moment, said) => {
    expect(plain(nl.before(at(moment), NOW))).toBe(said);
  });
});

describe("whether somebody is there", () => {
  test.each<[string | undefined, ...Said]>([
    [
      "2026-12-01T17:30",
      "er nu, tot 17:30",
      "here now, until 17:30",
      "jetzt da, bis 17:30 Uhr",
      "disponible jusqu’à 17 h 30",
    ],
    [
      "2026-12-02T02:00",
      "er nu, tot 02:00",
      "here now, until 02:00",
      "jetzt da, bis 02:00 Uhr",
      "disponible jusqu’à 2 h",
    ],
    [
      "2026-12-02T10:01",
      "er nu, tot 10:01",
      "here now, until 10:01",
      "jetzt da, bis 10:01 Uhr",
      "disponible jusqu’à 10 h 01",
    ],
    ["2026-12-02T10:02", "er nu", "here now", "jetzt da", "disponible"],
    ["2027-03-01T00:00", "er nu", "here now", "jetzt da", "disponible"],
    [undefined, "er nu", "here now", "jetzt da", "disponible"],
  ])("now, until %s", (until, ...said) => {
    const status = { open: true as const, until: until === undefined ? undefined : at(until) };
    expect(inEach((words) => words.status(status, NOW))).toEqual(said);
  });

  test.each<[string, ...Said]>([
    [
      "2026-12-01T13:00",
      "er weer vandaag om 13:00",
      "back today at 13:00",
      "wieder da heute um 13:00 Uhr",
      "de retour aujourd’hui à 13 h",
    ],
    [
      "2026-12-02T09:00",
      "er weer morgen om 09:00",
      "back tomorrow at 09:00",
      "wieder da morgen um 09:00 Uhr",
      "de retour demain à 9 h",
    ],
    [
      "2026-12-07T09:03",
      "er weer maandag om 09:03",
      "back on Monday at 09:03",
      "wieder da am Montag um 09:03 Uhr",
      "de retour lundi à 9 h 03",
    ],
    [
      "2027-01-04T09:00",
      "er weer maandag 4 januari om 09:00",
      "back on Monday 4 January at 09:00",
      "wieder da am Montag, 4. Januar um 09:00 Uhr",
      "de retour lundi 4 janvier à 9 h",
    ],
  ])("not now, but again at %s", (opens, ...said) => {
    expect(inEach((words) => words.status({ open: false, opens: at(opens) }, NOW))).toEqual(said);
  });

  it("says nothing when the shop never opens", () => {
    for (const language of LANGUAGES)
      expect(wordsIn(language).status({ open: false }, NOW)).toBe("");
  });
});
