import { describe, expect, it, test } from "vitest";
import { en } from "../../../widget/i18n/en.ts";
import { LANGUAGES, type Messages, messages } from "../../../widget/i18n/messages.ts";

const KEYS = Object.keys(en) as (keyof Messages)[];
/** What a message may be given: a word to recognise, or one and more of a number. */
const WORDS = ["first", "second", "third"];
const COUNTS = [1, 7, 15];

function say(message: Messages[keyof Messages], values: (string | number)[]): string {
  return typeof message === "string"
    ? message
    : String((message as (...args: (string | number)[]) => unknown)(...values));
}

describe.each(LANGUAGES)("the language %s", (language) => {
  const own = messages[language];

  it("has the same messages as English", () => {
    expect(Object.keys(own).sort()).toEqual([...KEYS].sort());
  });

  test.each(KEYS)("says %s with the same things put in", (key) => {
    expect(typeof own[key]).toBe(typeof en[key]);
    if (typeof en[key] === "string") return;
    const put = (values: (string | number)[], message = own[key]) =>
      values.map((value) => say(message, values).includes(`${value}`));
    expect((own[key] as () => string).length).toBe((en[key] as () => string).length);
    expect(put(WORDS)).toEqual(put(WORDS, en[key]));
    expect(put(COUNTS.slice(1))).toEqual(put(COUNTS.slice(1), en[key]));
  });

  test.each(KEYS)("leaves nothing empty, undefined or with double spaces: %s", (key) => {
    for (const values of [WORDS, COUNTS]) {
      const text = say(own[key], values);
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}/);
    }
  });

  it("is a locale that dates and numbers are written in", () => {
    expect(new Intl.Locale(own.locale).language).toBe(language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(own.locale)).toEqual([own.locale]);
  });

  it("counts one and more than one", () => {
    for (const unit of ["workingHours", "workingDays"] as const) {
      expect(own[unit](1)).toMatch(/^1 /);
      expect(own[unit](2)).toMatch(/^2 /);
      expect(own[unit](1).slice(2)).not.toBe(own[unit](2).slice(2));
    }
  });

  it("always says that the law's rights stay", () => {
    expect(own.rights).toMatch(/rechten|rights/);
  });
});

test("the languages differ in every sentence but a few names", () => {
  const same = KEYS.filter((key) => say(messages.nl[key], WORDS) === say(en[key], WORDS));
  expect(same).toEqual(["whatsapp"]);
});
