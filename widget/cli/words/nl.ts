import type { Words } from "./en.ts";
import { help } from "./help.nl.ts";

const files = (count: number) => (count === 1 ? "1 bestand" : `${count} bestanden`);

/** Wat de opdracht zegt, in het Nederlands. */
export const nl: Words = {
  help,
  severity: { error: "fout", warning: "waarschuwing", advice: "advies" },
  count: {
    error: (count) => (count === 1 ? "1 fout" : `${count} fouten`),
    warning: (count) => (count === 1 ? "1 waarschuwing" : `${count} waarschuwingen`),
    advice: (count) => (count === 1 ? "1 advies" : `${count} adviezen`),
  },
  fix: "Oplossing:",
  standardInput: "standaardinvoer",
  fine: (count) => `${files(count)} nagekeken: niets mis.`,
  summary: (count, found) => `${files(count)} nagekeken: ${found}.`,
  fixable: (count) =>
    `${count} daarvan ${count === 1 ? "kan" : "kunnen"} vanzelf worden hersteld: herhaal dit met --fix.`,
  strict: "Met --strict tellen waarschuwingen als fouten.",
  progress: (done, total) => `Bezig: ${done} van ${total}`,

  unknownCommand: (name, known) => ({
    what: `de opdracht "${name}" bestaat niet.`,
    how: `De opdrachten zijn: ${known.join(", ")}. Een bestand nakijken: vangnet check vangnet.json`,
  }),
  unknownOption: (name, known) => ({
    what: `de optie ${name} is hier niet bekend.`,
    how: `Hier bekend: ${known.map((option) => `--${option}`).join(" ")}.`,
  }),
  missingValue: (name) => ({
    what: `achter de optie ${name} staat niets.`,
    how: `Zet de waarde erachter: ${name} "…"`,
  }),
  needlessValue: (name) => ({
    what: `bij de optie ${name} hoort geen waarde.`,
    how: `Schrijf alleen ${name}.`,
  }),
  unknownLanguage: (name, known) => ({
    what: `--lang ${name} is een taal die deze opdracht niet spreekt.`,
    how: `Kies uit: ${known.join(", ")}.`,
  }),
  takesNoFiles: (command) => ({
    what: `bij "vangnet ${command}" horen geen bestandsnamen.`,
    how: "Zie: vangnet --help",
  }),
  noFiles: {
    what: "er is geen bestand genoemd om na te kijken.",
    how: "Noem het: vangnet check vangnet.json (of - voor de standaardinvoer)",
  },
  fixOnStdin: {
    what: "--fix kan niet naar de standaardinvoer (-) schrijven.",
    how: "Noem het bestand zelf: vangnet check --fix vangnet.json",
  },
  noMatch: (pattern) => ({
    what: `geen bestand past bij ${pattern}.`,
    how: "Kijk naar de spelling en de map waarin je staat; met ** wordt ook in mappen gezocht.",
  }),
  noFile: (file, folder) => ({
    what: `er is geen bestand ${file} in ${folder}.`,
    how: "Kijk naar de spelling en de map. Een eerste bestand maak je met: vangnet init",
  }),
  isFolder: (file) => ({
    what: `${file} is een map.`,
    how: `Noem de bestanden erin: vangnet check "${file}/*.json"`,
  }),
  closed: (file) => ({
    what: `${file} mag je niet lezen.`,
    how: "Verander de rechten van het bestand, of voer de opdracht uit als de eigenaar ervan.",
  }),
  unreadable: (file, why) => ({
    what: `${file} is niet te lezen (${why}).`,
    how: "Kopieer het bestand naar een andere plek en probeer het opnieuw.",
  }),
  unwritable: (file, why) => ({
    what: `${file} is niet te schrijven (${why}); het is gelaten zoals het was.`,
    how: "Verander de rechten van het bestand en de map, en probeer het opnieuw.",
  }),
  notUtf8: (file) => ({
    what: `${file} is niet als UTF-8 opgeslagen; het is gelaten zoals het was.`,
    how: "Sla het in je editor eerst op als UTF-8 en gebruik dan --fix.",
  }),

  init: {
    questions: {
      name: "Hoe heet je winkel?",
      contact: "Wie lost het op? (een voornaam)",
      whatsapp: "WhatsApp-nummer van die persoon, zoals +31 6 1234 5678 (mag leeg):",
      phone: "Telefoonnummer (mag leeg):",
      email: "E-mailadres (mag leeg):",
      within: "Hoe snel is het opgelost? Zoals: 24 uur, 2 werkdagen, vandaag",
      headline: "Je belofte in één zin:",
      remedy: "Wat krijgt de klant?",
    },
    defaults: {
      within: "24 uur",
      headline: (within) => `Iets mis? Opgelost ${within}.`,
      remedy: "Jij kiest: een nieuw exemplaar of je geld terug.",
    },
    again: "Antwoord nog een keer.",
    exists: (file) => ({
      what: `${file} bestaat al; het is gelaten zoals het is.`,
      how: "Kies een andere naam: vangnet init --out anders.json",
    }),
    missing: (names) => ({
      what: `er is te weinig bekend voor een eerste bestand; nog nodig: ${names.map((name) => `--${name}`).join(", ")}.`,
      how: 'Bijvoorbeeld: vangnet init --name "Blauwe Vos" --contact Anna --whatsapp "+31 6 1234 5678" --email anna@blauwevos.example',
    }),
    noFolder: "de map bestaat niet",
    channel: "whatsapp (of --phone, --email)",
    broken: (count) => ({
      what: `er is niets geschreven, want ${count === 1 ? "dit klopt" : "deze dingen kloppen"} nog niet.`,
      how: "Herstel wat hierboven staat en herhaal de opdracht.",
    }),
    done: (file) =>
      `${file} is geschreven. Lees de belofte erin voor je haar online zet: ze bindt je.\nKijk het na elke wijziging na: vangnet check ${file}`,
  },
};
