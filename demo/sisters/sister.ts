import type { Language } from "../words/index.ts";

/** What the pages tell of the shop that they are written for, Blauwe Vos. The longer come first, as some hold others. */
export const facts = {
  company: "Blauwe Vos Keramiek v.o.f.",
  name: "Blauwe Vos",
  street: "Voorstraat 12",
  place: "2611 JP Delft",
  town: "Delft",
  potter: "Anna",
  register: "KvK 87654321",
  vat: "NL004495445B01",
  phone: "015 200 12 34",
  tel: "+31152001234",
  email: "anna@blauwevos.example",
  domain: "blauwevos.example",
};

type InEachLanguage = Record<Language, string>;

/** A shop that sells the same pieces from the same pages, under its own name and the law of its own country. */
export interface Sister {
  facts: typeof facts;
  /** What an amount is here, by the amount at Blauwe Vos as `<data>` has it; the same when left out. */
  prices?: Record<string, number>;
  /** The code of the currency (ISO 4217), when it is not the euro. */
  currency?: string;
  /** What it says otherwise, by what the pages say in Dutch. */
  says?: Record<string, InEachLanguage>;
  /** The links at the foot of each page, by their path. */
  links?: Record<string, InEachLanguage>;
  /** What the law of its country wants to see there besides. */
  notes?: InEachLanguage;
}
