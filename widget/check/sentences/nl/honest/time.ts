import type { Args } from "../../../finding.ts";
import type { time as en } from "../../en/honest/time.ts";

const nth = ({ path }: Args) => Number(`${path}`.split(".")[1]) + 1;
const within = ({ path }: Args) => `De termijn die je belooft (${path})`;

export const time: typeof en = {
  "hours-missing": {
    subject: within,
    problem: (args) =>
      `"${args.within}" telt je openingstijden, en die staan er niet. Er wordt geen tijdstip getoond.`,
    fix: () =>
      'Voeg ze toe: "hours": {"timeZone": "Europe/Amsterdam", "week": {"mon-fri": "09:00-17:30"}}.',
  },
  "never-open": {
    subject: () => "Je openingstijden",
    problem: () =>
      "Volgens deze tijden is je winkel nooit open. Er is dus geen termijn te berekenen.",
    fix: () => 'Schrijf wanneer je er bent: "week": {"mon-fri": "09:00-17:30"}.',
  },
  "today-mostly-closed": {
    subject: within,
    problem: (args) =>
      `"${args.within}" past niet bij een winkel die ${args.days} dagen per week open is: het wordt meestal een andere dag.`,
    fix: () =>
      'Schrijf "1 working day", of een tijd die je ook haalt als je dicht bent: "48 hours".',
  },
  "opening-too-short": {
    subject: within,
    problem: (args) =>
      `Op je langste dag ben je ${`${args.longest}`.replace(".", ",")} uur open. "${args.within}" eindigt dus nooit op dezelfde dag.`,
    fix: () => 'Zeg het in dagen, bijvoorbeeld "1 working day".',
  },
  "due-while-closed": {
    subject: within,
    problem: (args) =>
      `Je bent tot ${args.closed} uur achter elkaar dicht. Vaak loopt "${args.within}" dan af terwijl er niemand is.`,
    fix: () =>
      'Schrijf een tijd die alleen telt als je open bent, bijvoorbeeld "4 working hours" of "1 working day".',
  },
  "season-shorter": {
    subject: (args) => `De termijn van seizoen ${nth(args)}`,
    problem: (args) =>
      `In dit seizoen beloof je "${args.within}", korter dan de gewone "${args.usual}".`,
    fix: () => 'Neem in een drukke tijd meer tijd, bijvoorbeeld "48 hours", en maak die waar.',
  },
  "seasons-overlap": {
    subject: (args) => `De eerste dag van seizoen ${nth(args)}`,
    problem: ({ first, second }) =>
      `Seizoen ${first} en seizoen ${second} overlappen. Op die dagen zie je alleen seizoen ${first}.`,
    fix: () =>
      'Laat het ene eindigen vóór het andere begint: "until": "2026-12-06", dan "from": "2026-12-07".',
  },
  "stand-ins-overlap": {
    subject: (args) => `De eerste dag van vervanger ${nth(args)}`,
    problem: ({ first, second }) =>
      `Vervanger ${first} en vervanger ${second} overlappen. Op die dagen zie je alleen vervanger ${first}.`,
    fix: () =>
      'Laat de ene stoppen vóór de andere begint: "until": "2026-12-30", dan "from": "2026-12-31".',
  },
  "season-past": {
    subject: (args) => `De laatste dag van seizoen ${nth(args)}`,
    problem: ({ until }) => `Dit seizoen liep tot ${until} en wordt niet meer getoond.`,
    fix: () =>
      'Haal het seizoen weg, of geef het nieuwe data: "from": "2027-11-22", "until": "2028-01-20".',
  },
  "stand-in-past": {
    subject: (args) => `De laatste dag van vervanger ${nth(args)}`,
    problem: ({ until }) => `Deze vervanger was er tot ${until} en wordt niet meer getoond.`,
    fix: () =>
      'Haal de vervanger weg, of geef nieuwe data: "from": "2027-07-19", "until": "2027-08-06".',
  },
  "exception-past": {
    subject: ({ date }) => `De andere openingstijden op ${date}`,
    problem: () => "Deze datum is voorbij en verandert niets meer.",
    fix: () => 'Haal de regel weg, of schrijf de volgende datum: "2027-12-24": "09:00-13:00".',
  },
  "order-before-outside": {
    subject: (args) => `Het laatste bestelmoment van seizoen ${nth(args)}`,
    problem: ({ at }) => `${at} valt niet tussen de eerste en de laatste dag van dit seizoen.`,
    fix: () =>
      'Schrijf een moment in het seizoen, bijvoorbeeld "2026-12-03T16:00", of verschuif de data.',
  },
};
