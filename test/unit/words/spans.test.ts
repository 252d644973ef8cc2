import { describe, expect, it, test } from "vitest";
import { parseDuration } from "../../../widget/config/duration.ts";
import { LANGUAGES } from "../../../widget/i18n/languages.ts";
import { plain } from "../../plain.ts";
import { wordsIn } from "../../zones/words/given.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What each language says, in the order nl, en, de, fr. */
type Said = [dutch: string, english: string, german: string, french: string];

const inEach = (say: (words: ReturnType<typeof wordsIn>) => string) =>
  (["nl", "en", "de", "fr"] as const).map((language) => plain(say(wordsIn(language))));

describe("a span of time", () => {
  test.each<[number, ...Said]>([
    [0, "1 minuut", "1 minute", "1 Minute", "1 minute"],
    [1, "1 minuut", "1 minute", "1 Minute", "1 minute"],
    [MINUTE, "1 minuut", "1 minute", "1 Minute", "1 minute"],
    [MINUTE + 1, "2 minuten", "2 minutes", "2 Minuten", "2 minutes"],
    [50 * MINUTE, "50 minuten", "50 minutes", "50 Minuten", "50 minutes"],
    [59 * MINUTE + 1, "1 uur", "1 hour", "1 Stunde", "1 heure"],
    [HOUR, "1 uur", "1 hour", "1 Stunde", "1 heure"],
    [
      4 * HOUR + 45 * MINUTE,
      "4 uur en 45 minuten",
      "4 hours and 45 minutes",
      "4 Stunden und 45 Minuten",
      "4 heures et 45 minutes",
    ],
    [DAY - 1, "24 uur", "24 hours", "24 Stunden", "24 heures"],
    [DAY, "1 dag", "1 day", "1 Tag", "1 jour"],
    [DAY + MINUTE, "1 dag en 1 uur", "1 day and 1 hour", "1 Tag und 1 Stunde", "1 jour et 1 heure"],
    [
      2 * DAY + HOUR,
      "2 dagen en 1 uur",
      "2 days and 1 hour",
      "2 Tagen und 1 Stunde",
      "2 jours et 1 heure",
    ],
    [2 * DAY + 23 * HOUR + 1, "3 dagen", "3 days", "3 Tagen", "3 jours"],
    [40 * DAY, "40 dagen", "40 days", "40 Tagen", "40 jours"],
  ])("of %d ms never flatters: it is rounded up", (span, ...said) => {
    expect(inEach((words) => words.span(span))).toEqual(said);
  });
});

describe("how long a promise may take", () => {
  test.each<[string, ...Said]>([
    [
      "90 minutes",
      "binnen 90 minuten",
      "within 90 minutes",
      "innerhalb von 90 Minuten",
      "sous 90 minutes",
    ],
    ["1 minute", "binnen 1 minuut", "within 1 minute", "innerhalb von 1 Minute", "sous 1 minute"],
    ["24 hours", "binnen 24 uur", "within 24 hours", "innerhalb von 24 Stunden", "sous 24 heures"],
    ["2 days", "binnen 2 dagen", "within 2 days", "innerhalb von 2 Tagen", "sous 2 jours"],
    ["1 day", "binnen 1 dag", "within 1 day", "innerhalb von 1 Tag", "sous 1 jour"],
    [
      "1 working hour",
      "binnen 1 werkuur",
      "within 1 working hour",
      "innerhalb von 1 Arbeitsstunde",
      "sous 1 heure ouvrée",
    ],
    [
      "4 working hours",
      "binnen 4 werkuren",
      "within 4 working hours",
      "innerhalb von 4 Arbeitsstunden",
      "sous 4 heures ouvrées",
    ],
    [
      "1 werkdag",
      "binnen 1 werkdag",
      "within 1 working day",
      "innerhalb von 1 Werktag",
      "sous 1 jour ouvré",
    ],
    [
      "3 werkdagen",
      "binnen 3 werkdagen",
      "within 3 working days",
      "innerhalb von 3 Werktagen",
      "sous 3 jours ouvrés",
    ],
    ["today", "vandaag", "today", "heute", "aujourd’hui"],
  ])("%s", (text, ...said) => {
    const duration = parseDuration(text);
    expect(duration && inEach((words) => words.within(duration))).toEqual(said);
  });

  test.each(LANGUAGES)("on one line with its number in %s", (language) => {
    const words = wordsIn(language);
    expect(words.within({ unit: "hours", count: 48 })).toMatch(/48\u00a0/);
    expect(words.span(4 * HOUR + 45 * MINUTE)).toMatch(/^4\u00a0\S+ \S+ 45\u00a0\S+$/);
  });
});

describe("the languages somebody speaks", () => {
  test.each([
    [["nl"], "Nederlands", "Dutch", "Niederländisch", "néerlandais"],
    [
      ["nl", "en"],
      "Nederlands en Engels",
      "Dutch and English",
      "Niederländisch und Englisch",
      "néerlandais et anglais",
    ],
    [
      ["nl", "en", "de"],
      "Nederlands, Engels en Duits",
      "Dutch, English and German",
      "Niederländisch, Englisch und Deutsch",
      "néerlandais, anglais et allemand",
    ],
    [["sv"], "Zweeds", "Swedish", "Schwedisch", "suédois"],
    [["nl-BE"], "Vlaams", "Flemish", "Flämisch", "flamand"],
    [[], "", "", "", ""],
  ])("%j", (tags, ...said) => {
    const spoken = (["nl", "en", "de", "fr"] as const).map((language) =>
      wordsIn(language).languages([...tags], language),
    );
    expect(spoken).toEqual(said);
  });
});

describe("the month of a case", () => {
  test.each([
    ["nl", "oktober 2026"],
    ["en", "October 2026"],
    ["de", "Oktober 2026"],
    ["fr", "octobre 2026"],
  ] as const)("is that on the shop's clock, wherever it is read, in %s", (language, said) => {
    expect(wordsIn(language, "Asia/Tokyo").month(Date.UTC(2026, 9, 31, 23, 59))).toBe(said);
    expect(wordsIn(language, "Asia/Tokyo").month(Date.UTC(2026, 9, 1))).toBe(said);
  });

  it("is January as it is called in Austria", () => {
    expect(wordsIn("de", undefined, "at").month(Date.UTC(2026, 0, 1))).toBe("Jänner 2026");
    expect(wordsIn("de", undefined, "de").month(Date.UTC(2026, 0, 1))).toBe("Januar 2026");
  });
});
