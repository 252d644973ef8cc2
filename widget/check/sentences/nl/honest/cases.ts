import type { Args } from "../../../finding.ts";
import type { cases as en } from "../../en/honest/cases.ts";
import { place } from "../place.ts";

const nth = ({ path }: Args) => Number(`${path}`.split(".")[1]) + 1;

export const cases: typeof en = {
  "case-old": {
    subject: (args) => `De datum van geval ${nth(args)}`,
    problem: ({ date }) =>
      `${date} is langer dan 12 maanden geleden. Dit geval telt niet meer mee.`,
    fix: () =>
      'Zet er een geval van dit jaar voor in de plaats, bijvoorbeeld met "reported": "2026-10-15T14:20".',
  },
  "case-in-future": {
    subject: (args) => `De datum van geval ${nth(args)}`,
    problem: ({ date }) => `${date} moet nog komen: dit kan nog niet gebeurd zijn.`,
    fix: () =>
      'Schrijf wanneer het was, bijvoorbeeld "2026-10-15T14:20", of voeg het geval toe als het is opgelost.',
  },
  "cases-all-kept": {
    subject: () => "Je gevallen",
    problem: ({ total }) =>
      `Alle ${total} gevallen waren op tijd. Een bezoeker vraagt zich af wat je weglaat.`,
    fix: () =>
      'Voeg er een toe die je niet haalde, en wat je toen deed: "We waren te laat. Geld terug en € 10."',
  },
  "mostly-missed": {
    subject: () => "De termijn die je belooft (promise.within)",
    problem: ({ kept, total }) =>
      `Volgens je eigen gevallen haalde je hem ${kept} van de ${total} keer. Dat toont de widget ook.`,
    fix: () =>
      'Beloof een tijd die je wel haalt, bijvoorbeeld "48 hours". Gold er toen een andere? Geef het geval een eigen "within".',
  },
  "permission-missing": {
    subject: ({ path }) => place(path),
    problem: () => "Zonder toestemming van de klant worden naam en woorden niet getoond.",
    fix: () => 'Vraag het en schrijf "permission": true in het geval, of haal naam en woorden weg.',
  },
  "scenario-unknown": {
    subject: (args) => `Het scenario van geval ${nth(args)}`,
    problem: ({ scenario, known }) => `Er is geen scenario "${scenario}". Wel: ${known}.`,
    fix: () =>
      'Schrijf de id van een scenario, bijvoorbeeld "scenario": "late", of haal de regel weg.',
  },
  "scenario-twice": {
    subject: (args) => `De id van scenario ${nth(args)}`,
    problem: ({ id }) =>
      `"${id}" is ook de id van een eerder scenario: gevallen horen alleen bij dat eerste.`,
    fix: ({ id }) => `Geef het een eigen naam, bijvoorbeeld "${id}-2".`,
  },
  "scenario-without-case": {
    subject: (args) => `Scenario ${nth(args)}`,
    problem: ({ id }) =>
      `Geen geval laat zien dat je "${id}" eerder oploste. Nu is het alleen een belofte.`,
    fix: ({ id }) => `Voeg een geval toe dat echt gebeurd is, met "scenario": "${id}".`,
  },
  "cases-missing": {
    subject: () => "Je gevallen",
    problem: () => "Nergens blijkt dat je eerder iets oploste. Nu is het alleen een belofte.",
    fix: () =>
      'Voeg toe wat er misging en wat je deed: "cases": [{"problem": "Vaas kapot aangekomen.", "solution": "Dezelfde avond een nieuwe.", "reported": "2026-10-15T14:20", "resolved": "2026-10-15T19:05"}].',
  },
  "placeholder-unknown": {
    subject: ({ path }) => place(path),
    problem: ({ placeholder }) => `${placeholder} wordt niet ingevuld: de klant verstuurt het zo.`,
    fix: () =>
      'Gebruik {contact}, {shop}, {page} of {url}, bijvoorbeeld "Hoi {contact}, mijn pakket is te laat."',
  },
};
