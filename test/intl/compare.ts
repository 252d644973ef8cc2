import { DAY, dayOf, HOUR, MINUTE } from "../../widget/config/dates.ts";
import { speechFor } from "../../widget/i18n/language.ts";
import { messagesIn } from "../../widget/i18n/messages.ts";
import { TimeWords } from "../../widget/promise/time-words.ts";
import { wallTimeAt } from "../../widget/promise/zone.ts";
import { DIFFERENCES, type Difference } from "./differences.ts";
import type { Asked, Said } from "./said.ts";

/** The regions of the four languages in which shops of Europe, and guests of them, live. */
export const LOCALES = "nl-NL nl-BE en-GB en-IE en-US de-DE de-AT de-CH fr-FR fr-BE".split(" ");

const FROM = Date.UTC(2026, 0, 1);
const STRIDE = 6 * HOUR + 37 * MINUTE;

/**
 * What every engine is asked.
 * @param count how many moments, over years, at every hour and on every day of a month; the midnights that begin a
 * month in two years are added
 */
export const asked = (count: number): Asked => ({
  locales: LOCALES,
  timeZone: "Europe/Brussels",
  moments: [
    ...Array.from({ length: count }, (_, index) => FROM + index * STRIDE),
    ...Array.from({ length: 24 }, (_, month) => Date.UTC(2026, month, 1) - HOUR),
  ],
  languages: messagesIn("en")
    .languages.split(" ")
    .map((pair) => pair.slice(0, 2)),
  counts: [...Array.from({ length: 120 }, (_, index) => index + 1), 999, 1000, 1234, 9999],
});

/** One sentence of ours that is not what the pieces of `Intl`, put into the same sentence, make. */
export interface Mismatch {
  locale: string;
  ours: string;
  intl: string;
}

/** What came of a comparison. */
export interface Compared {
  sentences: number;
  mismatches: Mismatch[];
  /** How often each listed difference was met. */
  met: Map<Difference, number>;
}

/** Holds what the widget says in one locale against what an `Intl` says there when it is asked the same. */
export function compare(
  locale: string,
  intl: Said,
  { moments, counts, timeZone, languages }: Asked,
): Compared {
  const { language, region } = speechFor(undefined, locale);
  const own = messagesIn(language, undefined, region);
  const words = new TimeWords(own, timeZone);
  const met = new Map<Difference, number>();
  const mismatches: Mismatch[] = [];
  let sentences = 0;
  const hold = (ours: string, expected: string) => {
    sentences++;
    // The zone is named where the machine has another.
    const said = ours.replace(/ \(.*\)$/, "");
    if (said !== expected) mismatches.push({ locale, ours: said, intl: expected });
  };
  /** What `Intl` says, with the listed differences made. */
  const piece = (what: keyof Said, index: number): string =>
    DIFFERENCES.filter((each) => each.what === what && each.where.test(locale)).reduce(
      (said, difference) => {
        const better = difference.ours(said);
        if (better !== said) met.set(difference, (met.get(difference) ?? 0) + 1);
        return better;
      },
      intl[what][index] ?? "",
    );

  moments.forEach((moment, index) => {
    const now = moment - (index % 9) * DAY;
    const days = [now, moment].map((at) => dayOf(wallTimeAt(at, timeZone))) as [number, number];
    const ahead = days[1] - days[0];
    const day = ahead < 2 ? piece("near", ahead) : piece(ahead < 7 ? "weekdays" : "dates", index);
    const time = piece("times", index);
    hold(words.before(moment, now), own.by(time, day, ahead));
    hold(words.status({ open: false, opens: moment }, now), own.backAt(time, day, ahead));
    hold(words.month(wallTimeAt(moment, timeZone)), piece("months", index));
  });
  counts.forEach((count, index) => {
    for (const unit of ["minutes", "hours", "days"] as const)
      hold(words.within({ unit, count }), own.within(piece(unit, index)));
    if (count < 60) hold(words.span(count * MINUTE), piece("minutes", index));
    if (count < 24) hold(words.span(count * HOUR), piece("hours", index));
    hold(words.span(count * DAY), piece("days", index));
    const both = [piece("days", index), piece("hours", 0)] as const;
    hold(words.span(count * DAY + HOUR), fill(piece("lists", 0), both));
  });
  for (const [index, tag] of languages.entries())
    hold(words.languages([tag], language), piece("languages", index));
  for (const index of intl.lists.keys()) {
    const tags = ["nl", "en", "de", "fr"].slice(0, index + 2);
    const names = tags.map((tag) => words.languages([tag], language));
    hold(words.languages(tags, language), fill(piece("lists", index), names));
  }
  return { sentences, mismatches, met };
}

/** A list of `a` to `d` with other words in their place. */
const fill = (list: string, words: readonly string[]) =>
  list.replace(/\b[abcd]\b/g, (letter) => words["abcd".indexOf(letter)] as string);
