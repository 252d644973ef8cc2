import { expect, test } from "vitest";
import { checked } from "../../../demo/readme/faults/index.ts";
import { shop } from "../../fixtures/files.ts";

/** The shops of the demo that show all there is, and what is said of each although it is right. */
const FULL: Record<string, string[]> = {
  "blauwe-vos": [],
  "krug-und-reineke": [],
  // Numbers for fiction (ARCEP decision 2018-0881): the library of numbers knows them as nobody's.
  "goupil-et-filles": ["phone-impossible"],
};

/** As if the shops were real: nobody reads mail at an address that is set apart for examples. */
const asReal = (name: string) => JSON.stringify(shop(name)).replaceAll(".example", "-example.eu");

test.each(Object.entries(FULL))("of %s the check has nothing but advice", (name, known) => {
  const warnings = checked(asReal(name)).filter(({ severity }) => severity !== "advice");
  expect([...new Set(warnings.map(({ code }) => code))]).toEqual(known);
});
