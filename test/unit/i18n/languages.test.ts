import { describe, expect, it, test } from "vitest";
import { LANGUAGES, type Language } from "../../../widget/i18n/languages.ts";
import { type Messages, messagesIn } from "../../../widget/i18n/messages.ts";
import { TONES, type Tone } from "../../../widget/i18n/tone.ts";
import { KEYS, say, VOICES } from "./said.ts";

/** What a message may be given: words to recognise, or one and more of a number. */
const WORDS = ["first", "second", "third"];
const COUNTS = [1, 7, 15];
const REGIONS = [undefined, "us", "at", "ch", "be"];
const en = messagesIn("en");

/** Where a language says what English says. */
const SAME: Record<Exclude<Language, "en">, (keyof Messages)[]> = {
  // A product's name before a person's, and what is written in digits.
  nl: ["time", "date", "whatsapp"],
  de: ["time"],
  // A date but for the first of a month, and the same word.
  fr: ["date", "minutes"],
};

/** The messages that have two forms. */
const BY_TONE: Record<Language, (keyof Messages)[]> = {
  nl: ["helps", "rights", "rightsLink"],
  en: [],
  de: ["helps", "orderBefore", "rights", "rightsLink"],
  fr: ["helps", "orderBefore", "rights", "rightsLink"],
};

/** How a visitor is addressed, and the tone of a shop that names none. */
const ADDRESS: Record<Language, Record<Tone, RegExp> & { usual: Tone }> = {
  nl: { informal: /\bje\b/i, formal: /\buw?\b/i, usual: "informal" },
  en: { informal: /\byour?\b/i, formal: /\byour?\b/i, usual: "informal" },
  de: {
    informal: /\bd(?:ir|eine)\b|\bBestell\b/i,
    formal: /\b(?:Ihnen|Ihre|Sie)\b/,
    usual: "formal",
  },
  fr: {
    informal: / t’|\btes\b|\bcommande\b/i,
    formal: /\bv(?:ous|os)\b|\bcommandez\b/i,
    usual: "formal",
  },
};

/** The law's own words for the link to withdraw (Directive 2011/83/EU, article 11a, and § 356a BGB). */
const WITHDRAWAL: Record<Language, string> = {
  nl: "Overeenkomst hier herroepen",
  en: "Withdraw from contract here",
  de: "Vertrag widerrufen",
  fr: "Renoncer au contrat ici",
};

describe.each(VOICES)("the language %s, %s,", (language, tone) => {
  const own = messagesIn(language, tone);

  it("has the same messages as English", () => {
    expect(Object.keys(own).sort()).toEqual([...KEYS].sort());
  });

  test.each(KEYS)("says %s with the same things put in", (key) => {
    expect(typeof own[key]).toBe(typeof en[key]);
    if (typeof en[key] === "string") return;
    const put = (values: (string | number)[], message = own[key]) =>
      values.map((value) => say(message, values).includes(`${value}`));
    expect(put(WORDS)).toEqual(put(WORDS, en[key]));
    expect(put(COUNTS.slice(1))).toEqual(put(COUNTS.slice(1), en[key]));
  });

  test.each(KEYS)("leaves nothing empty, undefined or with double spaces: %s", (key) => {
    for (const values of [WORDS, COUNTS]) {
      const text = say(own[key], values);
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|\s{2}/);
    }
  });

  it("has the same messages in every region", () => {
    for (const region of REGIONS) {
      const there = messagesIn(language, tone, region);
      for (const key of KEYS)
        for (const values of [WORDS, COUNTS])
          expect(say(there[key], values)).not.toMatch(/undefined|NaN|^\s*$/);
    }
  });

  it("names seven days and twelve months, each another", () => {
    expect(new Set(own.weekdays.split(" ")).size).toBe(7);
    expect(new Set(own.months.split(" ")).size).toBe(12);
  });

  it("counts one and more than one, and never parts a number from what it counts", () => {
    for (const unit of ["minutes", "hours", "days", "workingHours", "workingDays"] as const) {
      expect(own[unit](1)).toMatch(/^1\u00a0\S/);
      expect(own[unit](2)).toMatch(/^2\u00a0\S/);
      // Dutch hours are the same whatever their number.
      if (own[unit](9) !== "9\u00a0uur")
        expect(own[unit](1).slice(1)).not.toBe(own[unit](2).slice(1));
    }
  });

  it("addresses the visitor in this tone alone", () => {
    const other = TONES.find((name) => name !== tone) as Tone;
    const address = ADDRESS[language];
    for (const key of ["helps", "rights", "rightsLink"] as const) {
      expect(say(own[key], WORDS)).toMatch(address[tone]);
    }
    if (language === "en") return;
    for (const key of KEYS) expect(say(own[key], WORDS)).not.toMatch(address[other]);
  });
});

describe.each(LANGUAGES)("the language %s", (language) => {
  const informal = messagesIn(language, "informal");
  const formal = messagesIn(language, "formal");

  it("has two forms only of what addresses the visitor", () => {
    const differ = KEYS.filter((key) => say(informal[key], WORDS) !== say(formal[key], WORDS));
    expect(differ.sort()).toEqual(BY_TONE[language]);
  });

  it("has a tone of its own where the shop names none", () => {
    const { usual } = ADDRESS[language];
    const unsaid = messagesIn(language);
    for (const key of KEYS)
      expect(say(unsaid[key], WORDS)).toBe(say(messagesIn(language, usual)[key], WORDS));
  });

  it("says no sentence as English does, but those that are listed", () => {
    if (language === "en") return;
    const same = KEYS.filter((key) =>
      [WORDS, COUNTS].every((values) => say(formal[key], values) === say(en[key], values)),
    );
    expect(same.sort()).toEqual(SAME[language].sort());
  });

  it("always says that the law's rights stay", () => {
    expect(formal.rights).toContain(formal.rightsLink);
    expect(formal.rights.length).toBeGreaterThan(formal.rightsLink.length + 5);
  });

  it("carries the law's own words on the link to withdraw", () => {
    expect(formal.withdrawal).toBe(WITHDRAWAL[language]);
  });

  it("is known to the browser by its name", () => {
    expect(Intl.DisplayNames.supportedLocalesOf(language)).toEqual([language]);
  });
});
