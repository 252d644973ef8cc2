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

/** The languages that a config can be in. */
const SPOKEN = new Set<unknown>(["nl", "en"]);
const EXAMPLES: Record<string, string> = { nl: "Het kwam kapot aan", en: "It arrived broken" };

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
      `Zet er "${language}" bij, bijvoorbeeld {"nl": "Het kwam kapot aan", "en": "It arrived broken"}, of haal het ${languageName(language)} overal weg.`,
  },
  "language-other": {
    subject,
    problem: (args) =>
      `Dit zou ${languageName(args.expected)} moeten zijn, maar het lijkt ${languageName(args.language)}: ${listed(args)}.`,
    fix: ({ language, expected }) =>
      `Vertaal het, bijvoorbeeld "${EXAMPLES[expected as string] ?? "24 h"}".${SPOKEN.has(language) ? ` Of zeg welke taal het is: {"${language}": "…", "${expected}": "…"}. Is de hele winkel in het ${languageName(language)}? Zet "language" dan op "${language}".` : ""}`,
  },
};

function decimal(value: string | number | undefined): string {
  return `${value}`.replace(".", ",");
}
