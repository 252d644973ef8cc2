import { afterAll, describe, expect, test } from "vitest";
import { asked, compare, LOCALES } from "../intl/compare.ts";
import { DIFFERENCES, type Difference } from "../intl/differences.ts";
import { type Said, saidByIntl } from "../intl/said.ts";
import { engines } from "./engines.ts";
import { useVisitor } from "./visit.ts";

const QUESTIONS = asked(3000);

/** How often each difference was met, by engine. */
const met = new Map<Difference, { [engine: string]: number }>();
let sentences = 0;

describe.each(engines)("in $name", (engine) => {
  const visitor = useVisitor(engine);

  test("words of time are those of Intl in ten locales, but where a difference is listed", async () => {
    await visitor().open({});
    const said: Said[] = await visitor().run(saidByIntl, QUESTIONS);
    LOCALES.forEach((locale, index) => {
      const compared = compare(locale, said[index] ?? expect.fail(), QUESTIONS);
      expect(compared.mismatches.slice(0, 5)).toEqual([]);
      sentences += compared.sentences;
      for (const [difference, count] of compared.met) {
        const counts = met.get(difference) ?? {};
        counts[engine.name] = (counts[engine.name] ?? 0) + count;
        met.set(difference, counts);
      }
    });
  });
});

test("each difference that is listed is there in some engine", () => {
  expect(DIFFERENCES.filter((difference) => !met.has(difference))).toEqual([]);
});

afterAll(() => {
  console.log(
    `${sentences} sentences on ${QUESTIONS.moments.length} moments and ${QUESTIONS.counts.length} counts, ` +
      `in ${LOCALES.length} locales and ${engines.length} engines. What differs, and how often:`,
  );
  for (const difference of DIFFERENCES) {
    const { what, where, why } = difference;
    console.log(`${what} ${where} ${JSON.stringify(met.get(difference))}: ${why}`);
  }
});
