import { describe, expect, test } from "vitest";
import { changed, checked, NOW } from "../../../demo/readme/faults/index.ts";
import { fieldsOfKind } from "../../../widget/check/fields.ts";
import { fix } from "../../../widget/check/fix.ts";
import { placesOf } from "../../../widget/check/texts.ts";
import { parseDuration } from "../../../widget/config/duration.ts";

/** One length of time in each language, and a headline that says the same. */
const SAME = [
  ["24 hours", "Something wrong? Put right within 24 hours.", "24 uur", "24 Stunden", "24 heures"],
  ["1 day", "Something wrong? Put right within one day.", "1 dag", "1 Tag", "1 jour"],
  [
    "4 working hours",
    "Put right within 4 working hours.",
    "4 werkuren",
    "4 Arbeitsstunden",
    "4 heures ouvrées",
  ],
  [
    "2 working days",
    "Put right within 2 working days.",
    "2 werkdagen",
    "2 Werktage",
    "2 jours ouvrés",
  ],
  [
    "2 working days",
    "Put right within 2 working days.",
    "2 werkdagen",
    "2 Arbeitstage",
    "2 jours ouvrables",
  ],
  ["4 working hours", "Put right within 4 working hours.", "4 heures ouvrables"],
  ["today", "Put right today.", "vandaag", "heute", "aujourd'hui"],
  ["today", "Put right today.", "vandaag", "heute", "aujourd’hui"],
] as const;

const places = placesOf(JSON.parse(changed({})), fieldsOfKind("duration")).map((path) =>
  path.join("."),
);

describe("a length of time in another language", () => {
  test.each(
    SAME.flatMap(([english, headline, ...others]) =>
      others.map((other) => [other, english, headline] as const),
    ),
  )("%s is %s to the check, and stays as it was written", (other, english, headline) => {
    expect(parseDuration(other)).toEqual(parseDuration(english));
    expect(places.length).toBeGreaterThan(2);
    const written = (duration: string) =>
      changed({
        "promise.headline": headline,
        ...Object.fromEntries(places.map((place) => [place, duration])),
      });
    const found = (text: string) =>
      checked(text).map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(found(written(other))).toEqual(found(written(english)));
    expect(fix(written(other), { now: NOW, language: "en" }).text).toBe(written(other));
  });
});

test.each([
  ["4 working hours", "Réglé sous 4 heures ouvrables."],
  ["4 heures ouvrables", "Réglé sous 4 heures ouvrées."],
  ["2 working days", "Réglé sous 2 jours ouvrables."],
  ["24 Stunden", "Innerhalb von einem Tag gelöst."],
])("%s contradicts no headline that says: %s", (within, headline) => {
  const text = changed({ "promise.within": within, "promise.headline": headline });
  expect(checked(text).map(({ code }) => code)).not.toContain("headline-contradicts-within");
});
