import { describe, expect, it, test } from "vitest";
import { speechFor } from "../../../widget/i18n/language.ts";
import { LANGUAGES } from "../../../widget/i18n/languages.ts";

describe("the language on a page", () => {
  test.each([
    ["nl", "nl", undefined],
    ["nl-BE", "nl", "be"],
    ["nl_NL", "nl", "nl"],
    ["en", "en", undefined],
    ["en-US", "en", "us"],
    ["en_GB", "en", "gb"],
    ["en-us", "en", "us"],
    ["EN", "en", undefined],
    ["NL", "nl", undefined],
    ["Nl-be", "nl", "be"],
    ["de", "de", undefined],
    ["de-AT", "de", "at"],
    ["de_CH", "de", "ch"],
    ["fr-BE", "fr", "be"],
    ["fr-LU", "fr", "lu"],
    ["en-u-ca-buddhist", "en", undefined],
    ["en-Latn-US", "en", "us"],
    ["en-US-u-hc-h23", "en", "us"],
    ["en-US-x-twain", "en", "us"],
    ["la-VA", "nl", undefined],
    ["lb-LU", "nl", undefined],
    ["", "nl", undefined],
    ["english", "nl", undefined],
    ["nld", "nl", undefined],
    ["en-", "en", undefined],
    ["en-$!", "en", undefined],
    ["nl NL", "nl", undefined],
    ["__proto__", "nl", undefined],
    ["constructor", "nl", undefined],
  ])("with lang=%j is %s, and times are written as in %s", (tag, language, region) => {
    expect(speechFor(undefined, tag)).toEqual({ language, region });
  });
});

describe("the language that the shop chose", () => {
  test.each(
    LANGUAGES.flatMap((chosen) =>
      ["en-US", "nl-BE", "de-AT", "fr-BE", "la", ""].map((tag) => [chosen, tag] as const),
    ),
  )("%s goes before that of the page, %j", (chosen, tag) => {
    const region = tag.startsWith(chosen) ? tag.slice(3).toLowerCase() : undefined;
    expect(speechFor(chosen, tag)).toEqual({ language: chosen, region });
  });

  it("keeps the page's region where the page speaks it too", () => {
    expect(speechFor("nl", "nl-BE")).toEqual({ language: "nl", region: "be" });
    expect(speechFor("en", "en-US")).toEqual({ language: "en", region: "us" });
  });
});
