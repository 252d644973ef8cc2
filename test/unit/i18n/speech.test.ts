import { describe, expect, it, test } from "vitest";
import { speechFor } from "../../../widget/i18n/language.ts";

describe("the language on a page", () => {
  test.each([
    ["nl", "nl", "nl"],
    ["nl-BE", "nl", "nl-be"],
    ["nl_NL", "nl", "nl-nl"],
    ["en", "en", "en-GB"],
    ["en-US", "en", "en-us"],
    ["en_GB", "en", "en-gb"],
    ["en-us", "en", "en-us"],
    ["EN", "en", "en-GB"],
    ["NL", "nl", "nl"],
    ["Nl-be", "nl", "nl-be"],
    ["en-u-ca-buddhist", "en", "en-GB"],
    ["en-Latn-US", "en", "en-GB"],
    ["de", "nl", "nl"],
    ["de-NL", "nl", "nl"],
    ["fr-BE", "nl", "nl"],
    ["", "nl", "nl"],
    ["english", "nl", "nl"],
    ["nld", "nl", "nl"],
    ["en-", "en", "en-GB"],
    ["en-$!", "en", "en-GB"],
    ["nl NL", "nl", "nl"],
    ["__proto__", "nl", "nl"],
    ["constructor", "nl", "nl"],
  ])("with lang=%j is %s, and dates are written as in %s", (tag, language, locale) => {
    expect(speechFor(undefined, tag)).toEqual({ language, locale });
  });
});

describe("the language that the shop chose", () => {
  test.each([
    ["nl", "en-US", "nl"],
    ["en", "nl-BE", "en-GB"],
    ["en", "de-DE", "en-GB"],
    ["en", "", "en-GB"],
    ["nl", "", "nl"],
  ] as const)("%s goes before that of the page, %j", (chosen, tag, locale) => {
    expect(speechFor(chosen, tag)).toEqual({ language: chosen, locale });
  });

  it("keeps the page's region where the page speaks it too", () => {
    expect(speechFor("nl", "nl-BE")).toEqual({ language: "nl", locale: "nl-be" });
    expect(speechFor("en", "en-US")).toEqual({ language: "en", locale: "en-us" });
  });
});
