import { describe, expect, it, test } from "vitest";
import { plain } from "../../plain.ts";
import { wordsIn } from "./given.ts";

const HERE = process.env.TZ ?? "";
const NOW = Date.parse("2026-12-01T09:00Z");
const DUE = Date.parse("2026-12-01T13:05Z");

describe("the shop's zone", () => {
  test.each([
    ["Europe/Amsterdam", "nl", "vandaag vóór 14:05 (tijd in Amsterdam)"],
    ["Europe/Amsterdam", "en", "by 14:05 today (Amsterdam time)"],
    ["America/St_Johns", "en", "by 09:35 today (St Johns time)"],
    ["America/Argentina/Ushuaia", "nl", "vandaag vóór 10:05 (tijd in Ushuaia)"],
    ["Europe/Berlin", "de", "heute bis 14:05 Uhr (Zeit in Berlin)"],
    ["Europe/Brussels", "nl", "vandaag vóór 14:05 (tijd in Brussel)"],
    ["Europe/Brussels", "en", "by 14:05 today (Brussels time)"],
    ["Europe/Brussels", "fr", "aujourd’hui avant 14 h 05 (heure de Bruxelles)"],
    ["Europe/Vienna", "de", "heute bis 14:05 Uhr (Zeit in Wien)"],
    ["America/St_Johns", "de", "heute bis 09:35 Uhr (Zeit in St Johns)"],
    ["Europe/Paris", "fr", "aujourd’hui avant 14 h 05 (heure de Paris)"],
    ["Europe/Amsterdam", "fr", "aujourd’hui avant 14 h 05 (heure d’Amsterdam)"],
  ] as const)("%s is named where the visitor's clock differs", (zone, language, said) => {
    expect(plain(wordsIn(language, zone).deadline(DUE, NOW))).toBe(said);
  });

  it("is named with the status and with the last moment to order", () => {
    const words = wordsIn("nl", "Asia/Tokyo");
    const tokyo = Date.parse("2026-12-01T17:00+09:00");
    const now = Date.parse("2026-12-01T12:00+09:00");
    expect(words.before(tokyo, now)).toBe("vandaag vóór 17:00 (tijd in Tokyo)");
    expect(words.status({ open: true, until: tokyo }, now)).toBe(
      "er nu, tot 17:00 (tijd in Tokyo)",
    );
    expect(words.status({ open: false, opens: tokyo }, now)).toBe(
      "er weer vandaag om 17:00 (tijd in Tokyo)",
    );
    expect(words.status({ open: true }, now)).toBe("er nu");
  });

  it("is not named where the visitor's clock shows the same", () => {
    expect(wordsIn("nl", HERE).deadline(DUE, NOW)).not.toContain("(");
  });

  it("is not named when the shop names none: then the visitor's own clock counts", () => {
    expect(wordsIn("nl").deadline(DUE, NOW)).toBe(wordsIn("nl", HERE).deadline(DUE, NOW));
  });

  it("is named by the clock and not by its name: another zone with the same time is no other", () => {
    const twins: Record<string, string> = {
      UTC: "Atlantic/Reykjavik",
      "America/New_York": "America/Toronto",
      "Australia/Sydney": "Australia/Melbourne",
    };
    expect(wordsIn("nl", twins[HERE]).deadline(DUE, NOW)).not.toContain("(");
  });

  it("is named only while the clocks differ, at the moment that is meant", () => {
    // London and UTC show the same in winter, not in summer.
    const london = wordsIn("en", "Europe/London");
    const winter = Date.parse("2026-12-01T13:00Z");
    const summer = Date.parse("2026-07-01T13:00Z");
    expect(london.deadline(winter, winter).includes("London time")).toBe(HERE !== "UTC");
    expect(london.deadline(summer, summer)).toContain("(London time)");
  });

  it("decides what is today: the date in the shop, not on the device", () => {
    const now = Date.parse("2026-12-01T22:30Z");
    const due = Date.parse("2026-12-02T08:00Z");
    expect(wordsIn("nl", "Europe/Amsterdam").deadline(due, now)).toContain("vóór morgen 09:00");
    expect(wordsIn("nl", "Asia/Tokyo").deadline(due, now)).toContain("vandaag vóór 17:00");
  });

  it("counts dates and not hours on the days that the clocks change", () => {
    const words = wordsIn("nl", "Europe/Amsterdam");
    const at = (text: string) => Date.parse(text);
    const spring = words.deadline(at("2026-03-30T00:00+02:00"), at("2026-03-29T00:30+01:00"));
    expect(spring).toContain("vóór morgen 00:00");
    const autumn = words.deadline(at("2026-10-25T23:30+01:00"), at("2026-10-25T00:10+02:00"));
    expect(autumn).toContain("vandaag vóór 23:30");
  });
});
