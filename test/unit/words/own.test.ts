import { afterEach, expect, test, vi } from "vitest";
import { LANGUAGES } from "../../../widget/i18n/languages.ts";
import { wordsIn } from "../../zones/words/given.ts";

const FORMATTERS = ["NumberFormat", "ListFormat", "RelativeTimeFormat", "DisplayNames"] as const;
const HOUR = 3_600_000;

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(LANGUAGES)(
  "no word of time, and no usual language, is asked of Intl in %s",
  (language) => {
    const made = FORMATTERS.map((name) => vi.spyOn(Intl, name));
    const local = vi.spyOn(Date.prototype, "toLocaleString");
    const words = wordsIn(language);
    const said = [
      words.span(100 * HOUR),
      words.span(4.75 * HOUR),
      words.within({ unit: "workingDays", count: 2 }),
      words.within({ unit: "today", count: 1 }),
      words.month(Date.UTC(2026, 10, 25)),
      words.languages(["nl", "en", "de"], language),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const spy of [...made, local]) expect(spy).not.toHaveBeenCalled();
    // A spy cannot be made with new, so this is asked of the one and gets nothing.
    expect(() => words.languages(["sv"], language)).toThrow();
    expect(made.at(-1)).toHaveBeenCalled();
  },
);
