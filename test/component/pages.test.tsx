import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { dress, partsOf, sisters, textsOf } from "../../demo/dress.ts";
import { facts } from "../../demo/sisters/sister.ts";
import { LANGUAGES, type Language, words } from "../../demo/words/index.ts";

const PAGES = ["index", "product", "cart"];
const FACTS = Object.values(facts);
const TRANSLATED = LANGUAGES.filter((language) => language !== "nl");

/** A page as it is written, without the stylesheets: nobody serves them here. */
const open = (name: string) => {
  const html = readFileSync(`demo/${name}.html`, "utf8").replace(/<link [^>]*>/g, "");
  return new DOMParser().parseFromString(html, "text/html");
};

const said = (page: Document) => [...textsOf(page)].map(({ text }) => text);

/** Everything that the pages say in Dutch, the facts of the shop aside. */
const DUTCH = new Set(PAGES.flatMap((name) => said(open(name)).flatMap(partsOf)));
const toTranslate = [...DUTCH].filter((part) => !FACTS.includes(part));

/** The three pages, dressed. */
const dressed = (language: Language, shop: string | null) =>
  PAGES.map((name) => {
    const page = open(name);
    dress(page, language, shop);
    return page;
  });

describe("the pages of the demo", () => {
  test.each(TRANSLATED)("have every text in %s, and no text is left over there", (language) => {
    expect(Object.keys(words[language]).sort()).toEqual(toTranslate.sort());
  });
});
