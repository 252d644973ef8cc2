import type { Args } from "../../finding.ts";
import type { syntax as en } from "../en/syntax.ts";
import { lost } from "./lost.ts";

const subject = ({ line }: Args) => `Regel ${line}`;

/** Only the first is shown; how many there are is said after it. */
const more = (count: Args[string] = 1) => (count === 1 ? "" : ` (${count} in totaal)`);

export const syntax: typeof en = {
  "empty-file": {
    subject,
    problem: (args) => `Het bestand is leeg.${lost(args)}`,
    fix: () => 'Plak er een eerste config in, of laat "vangnet init" er een schrijven.',
  },
  "html-file": {
    subject,
    problem: (args) =>
      `Dit is een webpagina (HTML), geen config. Vaak is het de pagina "niet gevonden" van de winkel.${lost(args)}`,
    fix: () => "Zet op dit adres de config zelf: een tekstbestand dat begint met {.",
  },
  "file-too-large": {
    subject,
    problem: (args) =>
      `Het bestand is groter dan ${args.most} MB, en daar wacht niemand op.${lost(args)}`,
    fix: () =>
      "Haal weg wat er niet in hoort: plaatjes staan naast de config, oude gevallen op een eigen pagina.",
  },
  "utf-16": {
    subject,
    problem: (args) =>
      `Het bestand is opgeslagen als UTF-16, en dat kan een browser niet lezen.${lost(args)}`,
    fix: () =>
      'Open het in je editor en sla het opnieuw op met codering "UTF-8". In Kladblok: Opslaan als, Codering, UTF-8.',
  },
  "not-utf-8": {
    subject,
    problem: ({ found, count }) =>
      `Er zijn letters verloren gegaan: er staat nu "${found}"${count === 1 ? "" : `, en zo ${count} keer`}. Het bestand is opgeslagen in een oude codering, zoals Windows-1252.`,
    fix: () => 'Sla het opnieuw op met codering "UTF-8" en typ de kapotte letters daarna opnieuw.',
  },
  "double-encoding": {
    subject,
    problem: ({ found, count }) =>
      `Er staan verkeerde letters: "${found}"${count === 1 ? "" : `, en zo ${count} keer`}. Het bestand is in een verkeerde codering geopend en weer opgeslagen.`,
    fix: () => 'Typ de kapotte letters opnieuw (ë, é, €) en sla het bestand op als "UTF-8".',
  },
  "byte-order-mark": {
    subject,
    problem: () =>
      "Het bestand begint met een onzichtbaar teken (een byte order mark). De widget vergeeft dat, andere programma's soms niet.",
    fix: () => 'Sla het bestand op als "UTF-8" zonder "BOM".',
  },
  "curly-quotes": {
    subject,
    problem: (args) =>
      `Er staan gekrulde aanhalingstekens waar rechte horen: ${args.found}${more(args.count)}.${lost(args)}`,
    fix: () =>
      'Vervang ze door rechte ("). Schrijf het bestand in een gewone teksteditor, niet in een tekstverwerker.',
  },
  "single-quotes": {
    subject,
    problem: (args) =>
      `Er staan enkele aanhalingstekens waar dubbele horen: ${args.found}${more(args.count)}.${lost(args)}`,
    fix: () => 'Vervang ze door dubbele (").',
  },
  "odd-space": {
    subject,
    problem: (args) =>
      `Hier staat een onzichtbare spatie die geen gewone is${more(args.count)}. Die is meegekomen bij het kopiëren.${lost(args)}`,
    fix: () => "Haal hem weg en typ een gewone spatie.",
  },
  comment: {
    subject,
    problem: ({ found, count }) =>
      `Er staat een opmerking tussen de velden: ${found}${more(count)}. De widget slaat die over, andere programma's kunnen erover struikelen.`,
    fix: () =>
      'Laat het staan als alleen de widget het bestand leest. Schrijf het anders als veld, zoals "$comment": "…".',
  },
  "trailing-comma": {
    subject,
    problem: () =>
      "Achter het laatste onderdeel staat een komma te veel. De widget vergeeft dat, andere programma's niet.",
    fix: () => "Haal deze komma weg.",
  },
  "extra-comma": {
    subject,
    problem: (args) => `Hier staat een komma te veel.${lost(args)}`,
    fix: () => "Haal deze komma weg.",
  },
  "missing-comma": {
    subject,
    problem: (args) => `Hier ontbreekt een komma.${lost(args)}`,
    fix: () => "Zet er een komma (,) direct achter.",
  },
  "missing-colon": {
    subject,
    problem: (args) =>
      `Tussen een naam en zijn waarde ontbreekt een dubbele punt, vlak voor ${args.found}.${lost(args)}`,
    fix: () => 'Zet er een dubbele punt tussen: "name": "Anna".',
  },
  "unquoted-name": {
    subject,
    problem: (args) =>
      `Er staan geen aanhalingstekens om de naam "${args.found}"${more(args.count)}.${lost(args)}`,
    fix: ({ found }) => `Zet elke naam tussen dubbele aanhalingstekens: "${found}".`,
  },
  "unquoted-value": {
    subject,
    problem: (args) => `Deze waarde is niet te lezen: ${args.found}.${lost(args)}`,
    fix: () =>
      "Zet een tekst tussen dubbele aanhalingstekens. Zonder aanhalingstekens mogen alleen getallen, true en false staan, in kleine letters.",
  },
  "unclosed-text": {
    subject,
    problem: (args) =>
      `Deze tekst heeft geen aanhalingsteken aan het eind: ${args.found}.${lost(args)}`,
    fix: () => 'Zet een dubbel aanhalingsteken (") waar de tekst ophoudt, op dezelfde regel.',
  },
  "quote-in-text": {
    subject,
    problem: (args) =>
      `Een dubbel aanhalingsteken in een tekst sluit die te vroeg af, vóór ${args.found}.${lost(args)}`,
    fix: () =>
      `Gebruik binnen een tekst enkele aanhalingstekens, of zet een backslash voor de dubbele: \\".`,
  },
  "bad-escape": {
    subject,
    problem: (args) =>
      `In deze tekst staat een backslash die niets betekent: ${args.found}.${lost(args)}`,
    fix: () => `Haal de backslash weg, of schrijf hem dubbel (\\\\).`,
  },
  "control-character": {
    subject,
    problem: (args) =>
      `In deze tekst staat een onzichtbaar teken, zoals een tab (${args.found}).${lost(args)}`,
    fix: () => "Haal het weg, of zet er een spatie voor in de plaats.",
  },
  "text-before-start": {
    subject,
    problem: (args) =>
      `Het bestand moet beginnen met {, maar het begint met ${args.found}.${lost(args)}`,
    fix: () =>
      "Haal alles voor de eerste { weg, en de puntkomma achter de laatste } als die er staat.",
  },
  "wrong-bracket": {
    subject,
    problem: (args) => `Hier staat een ${args.found} waar het andere haakje hoort.${lost(args)}`,
    fix: ({ found }) =>
      `Wat met { opent, sluit met }, en wat met [ opent, sluit met ]. Schrijf hier ${found === "]" ? "}" : "]"}, of kijk of er hierboven een haakje ontbreekt.`,
  },
  "text-after-end": {
    subject,
    problem: (args) =>
      `Hier is de config al afgelopen, maar er volgt nog iets: ${args.found}.${lost(args)}`,
    fix: () => "Haal weg wat achter de laatste } staat, of het haakje daarvoor dat er te veel is.",
  },
  "truncated-file": {
    subject,
    problem: (args) =>
      `Het bestand houdt op voordat alles gesloten is. Het eindigt met: ${args.found}${lost(args)}`,
    fix: () =>
      "Zet de rest terug uit een oudere kopie. Als er niets weg is, ontbreekt een sluithaakje (} of ]).",
  },
  "broken-json": {
    subject,
    problem: (args) =>
      `Dit is niet als JSON te lezen${args.found === "" ? "" : `: ${args.found}`}.${lost(args)}`,
    fix: () =>
      "Kijk naar deze regel en die erboven: namen en teksten tussen dubbele aanhalingstekens, een komma na elk veld behalve het laatste.",
  },
  "duplicate-key": {
    subject,
    problem: ({ place, first }) =>
      `${place} staat hier een tweede keer; de eerste staat op regel ${first}. De widget toont alleen de laatste.`,
    fix: () => "Houd de juiste en haal de andere weg.",
  },
};
