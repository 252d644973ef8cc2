import type { Args } from "../../finding.ts";
import type { legible as en } from "../en/legible.ts";
import { languageName, place } from "./place.ts";

const subject = ({ path }: Args) => place(path);

const INKS: Record<string, string> = {
  text: "de tekst",
  muted: "bijtekst",
  link: "links en de deadline",
  late: 'het woord "te laat"',
  onAccent: "de tekst op knoppen",
};
const GROUNDS: Record<string, string> = {
  surface: "de achtergrond",
  tint: "de getinte achtergrond",
  accent: "het accent",
};
const PAGES: Record<string, string> = { light: "lichte", dark: "donkere" };

/** The same in each language that the widget speaks. */
const EXAMPLES: Record<string, string> = {
  nl: "Het kwam kapot aan",
  en: "It arrived broken",
  de: "Es kam kaputt an",
  fr: "C’est arrivé cassé",
};

/** A text in a language and in one other. */
function inTwo(language: Args[string] = ""): string {
  const others = [language === "nl" ? "en" : "nl", String(language)];
  return `{${others.map((name) => `"${name}": "${EXAMPLES[name] ?? "…"}"`).join(", ")}}`;
}

/** Places in words, and how many others there are. */
function listed({ places, more }: Args): string {
  const names = String(places).split(", ").map(place).join(", ");
  return more ? `${names} en nog ${more}` : names;
}

export const legible: typeof en = {
  contrast: {
    subject,
    problem: ({ value, ink, on, scheme, ratio, needed }) =>
      `Met "${value}" lees je ${INKS[ink as string]} slecht op ${GROUNDS[on as string]} van ${PAGES[scheme as string]} pagina's: contrast ${decimal(ratio)}, nodig ${decimal(needed)}.`,
    fix: ({ better, turn }) =>
      turn
        ? `Zet "scheme": "${turn}" in theme: dan worden tekst en links licht.`
        : better
          ? `Schrijf ${better}: dat lijkt er het meest op en is wel te lezen.`
          : 'Verander tekst en achtergrond samen, bijvoorbeeld text "#1c1917" op surface "#ffffff".',
  },
  "text-long": {
    subject,
    problem: ({ length, most }) =>
      `${length} tekens is te veel voor deze plek; er passen er ${most} goed.`,
    fix: ({ more }) =>
      `Maak het ${more} ${more === 1 ? "teken" : "tekens"} korter: één gedachte, één zin, bijvoorbeeld "Fout? Binnen 24 uur opgelost."`,
  },
  "text-wordless": {
    subject,
    problem: ({ text }) =>
      `In "${text}" staat geen woord: een schermlezer en een vertaler kunnen er niets mee.`,
    fix: () => 'Schrijf het in woorden, bijvoorbeeld "Het kwam kapot aan". Een emoji mag erachter.',
  },
  "text-capitals": {
    subject,
    problem: ({ text }) =>
      `"${text}" is een en al hoofdletters: dat leest traag en klinkt als roepen.`,
    fix: ({ better }) => `Schrijf het in kleine letters: "${better}".`,
  },
  "text-direction": {
    subject,
    problem: ({ character, position }) =>
      `Teken ${position} is onzichtbaar (${character}) en draait de schrijfrichting om.`,
    fix: () =>
      'Haal de tekst weg en typ hem opnieuw in plaats van te plakken, bijvoorbeeld "Fout? Binnen 24 uur opgelost."',
  },
  "text-hidden": {
    subject,
    problem: ({ character, position }) =>
      `Teken ${position} is onzichtbaar (${character}) en hoort niet in een tekst.`,
    fix: () =>
      'Haal de tekst weg en typ hem opnieuw in plaats van te plakken, bijvoorbeeld "Fout? Binnen 24 uur opgelost."',
  },
  "language-missing": {
    subject,
    problem: (args) =>
      `Sommige teksten zijn er ook in het ${languageName(args.language)}, maar ${args.count === 1 ? "deze" : `deze ${args.count}`} niet: ${listed(args)}.`,
    fix: ({ language }) =>
      `Zet er "${language}" bij, bijvoorbeeld ${inTwo(language)}, of haal het ${languageName(language)} overal weg.`,
  },
  "language-other": {
    subject,
    problem: (args) =>
      `Dit zou ${languageName(args.expected)} moeten zijn, maar het lijkt ${languageName(args.language)}: ${listed(args)}.`,
    fix: ({ language, expected }) =>
      `Vertaal het, bijvoorbeeld "${EXAMPLES[expected as string] ?? "24 h"}".${EXAMPLES[language as string] ? ` Of zeg welke taal het is: {"${language}": "…", "${expected}": "…"}. Is de hele winkel in het ${languageName(language)}? Zet "language" dan op "${language}".` : ""}`,
  },
  "language-nowhere": {
    subject,
    problem: ({ language, found }) =>
      `De widget spreekt hier ${languageName(language)}, maar geen enkele tekst is er in het ${languageName(language)}: bezoekers krijgen die in het ${languageName(found)}.`,
    fix: ({ language, found }) =>
      `Zet bij elke tekst "${language}", bijvoorbeeld ${inTwo(language)}, of zet "language" op "${found}".`,
  },
  "language-unspoken": {
    subject,
    problem: (args) =>
      `De widget spreekt geen ${languageName(args.language)}, dus niemand leest ooit ${args.count === 1 ? "deze tekst" : `deze ${args.count} teksten`}: ${listed(args)}.`,
    fix: ({ language, near, spoken }) =>
      near
        ? `Schrijf "${near}" in plaats van "${language}".`
        : `Haal "${language}" daar weg. De widget spreekt: ${spoken}.`,
  },
};

function decimal(value: string | number | undefined): string {
  return `${value}`.replace(".", ",");
}
