import { describe, expect, it, test } from "vitest";
import { parseDuration } from "../../../widget/config/duration.ts";
import { wordsIn } from "../../zones/words/given.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const nl = wordsIn("nl");
const en = wordsIn("en");

describe("a span of time", () => {
  test.each([
    [0, "1 minuut", "1 minute"],
    [1, "1 minuut", "1 minute"],
    [MINUTE, "1 minuut", "1 minute"],
    [MINUTE + 1, "2 minuten", "2 minutes"],
    [50 * MINUTE, "50 minuten", "50 minutes"],
    [59 * MINUTE + 1, "1 uur", "1 hour"],
    [HOUR, "1 uur", "1 hour"],
    [4 * HOUR + 45 * MINUTE, "4 uur en 45 minuten", "4 hours and 45 minutes"],
    [DAY - 1, "24 uur", "24 hours"],
    [DAY, "1 dag", "1 day"],
    [DAY + MINUTE, "1 dag en 1 uur", "1 day and 1 hour"],
    [2 * DAY + HOUR, "2 dagen en 1 uur", "2 days and 1 hour"],
    [2 * DAY + 23 * HOUR + 1, "3 dagen", "3 days"],
    [40 * DAY, "40 dagen", "40 days"],
  ])("of %d ms never flatters: it is rounded up", (span, dutch, english) => {
    expect(nl.span(span)).toBe(dutch);
    expect(en.span(span)).toBe(english);
  });
});

describe("how long a promise may take", () => {
  test.each([
    ["90 minutes", "binnen 90 minuten", "within 90 minutes"],
    ["1 minute", "binnen 1 minuut", "within 1 minute"],
    ["24 hours", "binnen 24 uur", "within 24 hours"],
    ["2 days", "binnen 2 dagen", "within 2 days"],
    ["1 day", "binnen 1 dag", "within 1 day"],
    ["1 working hour", "binnen 1 werkuur", "within 1 working hour"],
    ["4 working hours", "binnen 4 werkuren", "within 4 working hours"],
    ["1 werkdag", "binnen 1 werkdag", "within 1 working day"],
    ["3 werkdagen", "binnen 3 werkdagen", "within 3 working days"],
    ["today", "vandaag", "today"],
  ])("%s", (text, dutch, english) => {
    const duration = parseDuration(text);
    expect(duration && nl.within(duration)).toBe(dutch);
    expect(duration && en.within(duration)).toBe(english);
  });
});

describe("the languages somebody speaks", () => {
  test.each([
    [["nl"], "Nederlands", "Dutch"],
    [["nl", "en"], "Nederlands en Engels", "Dutch and English"],
    [["nl", "en", "de"], "Nederlands, Engels en Duits", "Dutch, English and German"],
    [[], "", ""],
  ])("%j", (tags, dutch, english) => {
    expect(nl.languages(tags)).toBe(dutch);
    expect(en.languages(tags)).toBe(english);
  });
});

describe("the month of a case", () => {
  it("is that on the shop's clock, wherever it is read", () => {
    expect(nl.month(Date.UTC(2026, 9, 31, 23, 59))).toBe("oktober 2026");
    expect(nl.month(Date.UTC(2026, 10, 1))).toBe("november 2026");
    expect(wordsIn("en", "Asia/Tokyo").month(Date.UTC(2026, 9, 31, 23, 59))).toBe("October 2026");
  });
});
