import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { dress, partsOf, sisters, textsOf } from "../../demo/dress.ts";
import { facts } from "../../demo/sisters/sister.ts";
import { LANGUAGES, type Language, words } from "../../demo/words/index.ts";
import { type Fields, SHOP_NAMES, shop } from "../fixtures/files.ts";

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

/** The part of each price that is tax. */
const TAX: Record<string, number> = {
  "blauwe-vos": 0.21,
  minimal: 0.21,
  northlight: 0.15,
  "krug-und-reineke": 0.19,
  "goupil-et-filles": 0.2,
};

describe("the pages of the demo", () => {
  test.each(TRANSLATED)("have every text in %s, and no text is left over there", (language) => {
    expect(Object.keys(words[language]).sort()).toEqual(toTranslate.sort());
  });

  test.each(TRANSLATED)(
    "say everything in %s, and prices as people there write them",
    (language) => {
      const [home] = dressed(language, null);
      expect(home?.querySelector("h1")?.textContent).toBe(words[language]["Gemaakt voor elke dag"]);
      const written = { en: "€34.00", de: "34,00\u00a0€", fr: "34,00\u00a0€", nl: "€\u00a034,00" };
      expect(home?.querySelector("data")?.textContent).toBe(written[language]);
      const nav = home?.querySelector("nav")?.getAttribute("aria-label");
      expect(nav).toBe(words[language].Hoofdmenu);
      const description = home?.querySelector('meta[name="description"]')?.getAttribute("content");
      expect(description).toContain(words[language]["keramiek uit Delft"]?.slice(-5));
    },
  );

  it("know every shop of the demo", () => {
    expect(["blauwe-vos", ...Object.keys(sisters)].sort()).toEqual([...SHOP_NAMES].sort());
  });
});

describe.each(Object.entries(sisters))("the pages of %s", (name, sister) => {
  test.each(LANGUAGES)("name nothing of Blauwe Vos in %s", (language) => {
    for (const page of dressed(language, name)) {
      const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href"));
      const all = [...said(page), ...links].join("\n");
      expect(FACTS.filter((fact) => all.includes(fact))).toEqual([]);
      for (const key of ["name", "company", "town", "vat", "email"] as const) {
        expect(all).toContain(sister.facts[key]);
      }
    }
  });

  it("say otherwise only what they say at all, and nothing twice", () => {
    for (const [dutch, other] of Object.entries(sister.says ?? {})) {
      expect([...DUTCH]).toContain(dutch);
      for (const language of TRANSLATED) expect(other[language]).not.toBe(words[language][dutch]);
    }
  });

  it("tell the same as its config", () => {
    const { shop: trader = {}, contact } = shop(name) as Record<string, Fields>;
    const { facts } = sister;
    expect(trader.name).toBe(facts.name);
    expect(contact?.name).toBe(facts.potter);
    const told: [unknown, string][] = [
      [trader.tradeName, facts.company],
      [trader.address, `${facts.street}, ${facts.place}`],
      [trader.vat, facts.vat],
      [trader.url, `https://${facts.domain}`],
      [contact?.email, facts.email],
      [`${contact?.phone ?? contact?.whatsapp}`.replaceAll(" ", ""), facts.tel],
    ];
    for (const [value, fact] of told) if (value) expect(value).toContain(fact);
  });
});

test.each([
  [
    "krug-und-reineke",
    "de",
    ["Impressum", "Vertrag widerrufen", "§\u00a036 VSBG", "zzgl. Versand"],
  ],
  [
    "goupil-et-filles",
    "fr",
    ["Mentions légales", "Renoncer au contrat ici", "médiateur de la consommation"],
  ],
] as const)("the foot of every page of %s says what the law asks for", (name, language, said) => {
  const { legal } = shop(name) as Record<string, Fields>;
  for (const page of dressed(language, name)) {
    const foot = page.querySelector("footer");
    for (const words of said) expect(foot?.textContent).toContain(words);
    const links = [...(foot?.querySelectorAll("a") ?? [])].map(({ href }) => href);
    expect(links).toContain(legal?.withdrawalUrl);
  }
});

test.each(SHOP_NAMES)("the basket of %s adds up", (name) => {
  const [, product, cart] = dressed("nl", name);
  const amounts = [...(cart?.querySelectorAll("data") ?? [])].map(({ value }) => Number(value));
  const [mugs = 0, bowl = 0, pieces, total = 0, tax] = amounts;
  expect(mugs).toBe(2 * Number(product?.querySelector("data")?.value));
  expect([pieces, total]).toEqual([mugs + bowl, mugs + bowl]);
  const rate = TAX[name] ?? 0;
  expect(tax).toBeCloseTo((total * rate) / (1 + rate), 2);
});
