import type { Args } from "../../finding.ts";
import type { values as en } from "../en/values.ts";
import { lost } from "./lost.ts";
import { place } from "./place.ts";

const subject = ({ path }: Args) => place(path);

const inside = (parent: Args[string] = "") => (parent ? ` in ${place(parent)}` : "");

/** What the owner may have meant by a key that does not exist. */
function meant({ near, home, known, parent }: Args): string {
  if (near)
    return `${String(near).includes(",") ? "Bedoel je een van deze" : "Bedoel je dit"}: ${near}? Geef het dan die naam.`;
  if (home === "file")
    return `Het hoort bovenaan in het bestand: zet het daar, buiten ${place(parent)}.`;
  if (home) return `Het hoort in ${place(home)}: zet het daar.`;
  return `Haal het weg, of gebruik een naam die hier wel bestaat: ${known}.`;
}

export const values: typeof en = {
  "missing-field": {
    subject,
    problem: (args) => `Het veld "${args.key}" ontbreekt${inside(args.parent)}.${lost(args)}`,
    fix: ({ key, example }) => `Zet het erbij: "${key}": ${example}.`,
  },
  "invalid-text": {
    subject,
    problem: (args) => `Hier hoort een tekst, maar er staat ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Schrijf een tekst tussen dubbele aanhalingstekens: ${example}. Of een tekst per taal: {"nl": "…", "en": "…"}.`,
  },
  "invalid-word": {
    subject,
    problem: (args) =>
      `Hier hoort een korte tekst die in elke taal gelijk is, maar er staat ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Schrijf die tussen dubbele aanhalingstekens: ${example}.`,
  },
  "invalid-url": {
    subject,
    problem: (args) => `Dit is geen webadres: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Kopieer het adres van de pagina uit je browser: ${example}. Of noem een bestand dat naast de config staat.`,
  },
  "invalid-email": {
    subject,
    problem: (args) => `Dit is geen e-mailadres: ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Schrijf een volledig adres, zonder spaties: ${example}.`,
  },
  "invalid-language": {
    subject,
    problem: (args) => `Dit is geen taalcode: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Schrijf de code van één taal: ${example} voor Nederlands, "en" voor Engels.`,
  },
  "invalid-duration": {
    subject,
    problem: (args) => `Dit is geen tijdsduur die de widget kent: ${args.found}.${lost(args)}`,
    fix: () =>
      'Schrijf een heel getal en een eenheid: "24 uur", "90 minuten", "2 dagen", "4 werkuren", "1 werkdag" of "vandaag". "24 hours", "24 Stunden" en "24 heures" mag ook.',
  },
  "invalid-day": {
    subject,
    problem: (args) => `Dit is geen bestaande datum: ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Schrijf jaar, maand en dag met streepjes: ${example}.`,
  },
  "invalid-moment": {
    subject,
    problem: (args) => `Dit is geen datum met een tijd: ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Schrijf jaar, maand, dag, dan een T en de tijd: ${example}.`,
  },
  "invalid-zone": {
    subject,
    problem: (args) => `Dit is geen tijdzone: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Schrijf het werelddeel en de stad: ${example}, "Europe/Brussels" of "Europe/Berlin".`,
  },
  "invalid-week": {
    subject,
    problem: (args) => `Deze openingstijden zijn niet te lezen: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Schrijf Engelse dagen van drie letters (mon tue wed thu fri sat sun) en tijden met twee cijfers: ${example}.`,
  },
  "invalid-exceptions": {
    subject,
    problem: (args) =>
      `Deze afwijkende openingstijden zijn niet te lezen: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Schrijf een datum, of twee met .. ertussen, en dan tijden of "closed": ${example}.`,
  },
  "invalid-colour": {
    subject,
    problem: (args) => `Dit is geen kleur die de widget kent: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Schrijf # en 3 of 6 cijfers of letters tot en met f: ${example}. Of een paar: {"light": "#1d4ed8", "dark": "#93b4ff"}.`,
  },
  "invalid-css": {
    subject,
    problem: (args) => `Dit is geen waarde zoals in CSS: ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Schrijf alleen de waarde, zonder puntkomma of webadres: ${example}.`,
  },
  "invalid-number": {
    subject,
    problem: (args) =>
      `Hier hoort een heel getal van 0 of meer, maar er staat ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Schrijf het getal zonder aanhalingstekens en zonder eenheid: ${example}.`,
  },
  "invalid-flag": {
    subject,
    problem: (args) => `Hier hoort ja of nee, maar er staat ${args.found}.${lost(args)}`,
    fix: () => "Schrijf true voor ja of false voor nee, zonder aanhalingstekens.",
  },
  "invalid-choice": {
    subject,
    problem: (args) =>
      args.near
        ? `De widget kent dit alleen in een andere spelling. Er staat ${args.found}.${lost(args)}`
        : `Hier hoort één van deze: ${args.example}. Er staat ${args.found}.${lost(args)}`,
    fix: ({ example, near }) =>
      near
        ? `Schrijf ${near}, met aanhalingstekens, en let op hoofdletters en kleine letters.`
        : `Kies er één, met aanhalingstekens, en let op hoofdletters en kleine letters: ${example}.`,
  },
  "invalid-list": {
    subject,
    problem: (args) => `Hier hoort een lijst, maar er staat ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Zet er vierkante haken omheen, ook als het er maar één is: ${example}.`,
  },
  "invalid-object": {
    subject,
    problem: (args) => `Hier hoort een groep velden, maar er staat ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Zet de velden tussen accolades: ${example}.`,
  },
  "no-channel": {
    subject,
    problem: (args) =>
      `Er is niemand te bereiken${inside(args.path)}: geen bruikbare "whatsapp", "phone" of "email".${lost(args)}`,
    fix: () => 'Zet er minstens één bij: "whatsapp": "+31612345678".',
  },
  "dates-reversed": {
    subject,
    problem: (args) =>
      `Het eindigt (${args.until}) voordat het begint (${args.from}).${lost(args)}`,
    fix: () => 'Verwissel "from" en "until", of kijk naar het jaartal.',
  },
  "resolved-first": {
    subject,
    problem: (args) =>
      `Het is opgelost (${args.until}) voordat het gemeld is (${args.from}).${lost(args)}`,
    fix: () => 'Verwissel "reported" en "resolved", of kijk naar de datum en de tijd.',
  },
  "unknown-key": {
    subject,
    problem: ({ key, parent }) =>
      `De widget kent "${key}"${inside(parent)} niet en slaat het over.`,
    fix: meant,
  },
};
