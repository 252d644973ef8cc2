import { expect, test } from "vitest";
import { asked, compare, LOCALES } from "../../intl/compare.ts";
import { saidByIntl } from "../../intl/said.ts";

const QUESTIONS = asked(600);
const said = saidByIntl(QUESTIONS);

test.each(LOCALES.map((locale, index) => [locale, index] as const))(
  "words of time in %s are those of Intl, but where a difference is listed",
  (locale, index) => {
    const { sentences, mismatches } = compare(locale, said[index] ?? expect.fail(), QUESTIONS);
    expect(mismatches.slice(0, 5)).toEqual([]);
    expect(sentences).toBeGreaterThan(2000);
  },
);
