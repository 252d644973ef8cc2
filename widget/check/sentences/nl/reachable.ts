import type { Args } from "../../finding.ts";
import type { reachable as en } from "../en/reachable.ts";
import { lost } from "./lost.ts";
import { place } from "./place.ts";

const subject = ({ path }: Args) => place(path);

const corrected = ({ number, sure }: Args) =>
  sure
    ? `Schrijf "${number}".`
    : `Is het een nummer uit dat land, schrijf dan "${number}"; zet er anders de goede landcode voor, bijvoorbeeld "+32470123456".`;

export const reachable: typeof en = {
  "phone-national": {
    subject,
    problem: (args) => `"${args.value}" heeft geen landcode.${lost(args)}`,
    fix: corrected,
  },
  "phone-double-zero": {
    subject,
    problem: (args) => `"${args.value}" begint met 00 in plaats van +.${lost(args)}`,
    fix: corrected,
  },
  "phone-no-plus": {
    subject,
    problem: (args) => `In "${args.value}" staat geen + voor de landcode.${lost(args)}`,
    fix: corrected,
  },
  "phone-bracket-zero": {
    subject,
    problem: (args) => `In "${args.value}" staat een 0 tussen haakjes.${lost(args)}`,
    fix: corrected,
  },
  "phone-spelling": {
    subject,
    problem: (args) => `In "${args.value}" staan tekens die niet in een nummer horen.${lost(args)}`,
    fix: corrected,
  },
  "phone-unreadable": {
    subject,
    problem: (args) => `"${args.value}" is geen bestaand telefoonnummer.${lost(args)}`,
    fix: () => 'Schrijf het nummer met landcode, bijvoorbeeld "+31612345678".',
  },
  "phone-stray-zero": {
    subject,
    problem: ({ value }) => `In "${value}" staat een 0 te veel na de landcode.`,
    fix: ({ number }) => `Schrijf "${number}".`,
  },
  "phone-impossible": {
    subject,
    problem: ({ value }) => `"${value}" bestaat niet: er is een cijfer te weinig, te veel of fout.`,
    fix: () => 'Bel het zelf en neem het cijfer voor cijfer over, bijvoorbeeld "+31612345678".',
  },
  "whatsapp-landline": {
    subject,
    problem: ({ number }) =>
      `"${number}" is een vast nummer, en daar zit meestal geen WhatsApp op.`,
    fix: ({ number }) =>
      `Open https://wa.me/${`${number}`.slice(1)} op je telefoon. Geen gesprek met je winkel? Schrijf een mobiel nummer, bijvoorbeeld "+31612345678", of laat whatsapp weg.`,
  },
  "email-typo": {
    subject,
    problem: ({ host }) => `"${host}" lijkt een tikfout.`,
    fix: ({ address }) => `Bedoel je "${address}"? Schrijf dat dan.`,
  },
  "email-example": {
    subject,
    problem: ({ value }) => `"${value}" komt uit een voorbeeld: daar leest niemand mail.`,
    fix: () => 'Schrijf je eigen adres, bijvoorbeeld "anna@blauwevos.nl".',
  },
  "url-http": {
    subject,
    problem: ({ value }) =>
      `"${value}" is niet veilig: browsers waarschuwen ervoor of blokkeren het.`,
    fix: ({ url }) => `Schrijf "${url}", en open het één keer om te zien of het werkt.`,
  },
  "url-local": {
    subject,
    problem: ({ host }) =>
      `"${host}" bestaat alleen op je eigen computer: een bezoeker krijgt een foutmelding.`,
    fix: () => 'Schrijf het openbare adres, bijvoorbeeld "https://www.blauwevos.nl/vangnet".',
  },
  "url-example": {
    subject,
    problem: ({ host }) => `"${host}" komt uit een voorbeeld en is niet jouw winkel.`,
    fix: () => 'Schrijf je eigen adres, bijvoorbeeld "https://www.blauwevos.nl/vangnet".',
  },
  "url-space": {
    subject,
    problem: ({ value }) => `In "${value}" staat een spatie, dus de link loopt misschien dood.`,
    fix: ({ url }) => `Kopieer het adres uit de browser. Een spatie schrijf je als %20: "${url}".`,
  },
  "url-no-scheme": {
    subject,
    problem: ({ value }) =>
      `Voor "${value}" ontbreekt https://, dus de browser zoekt een pagina met die naam in je eigen winkel.`,
    fix: ({ url }) => `Schrijf "${url}".`,
  },
  "file-missing": {
    subject,
    problem: ({ file }) => `Het bestand "${file}" staat niet naast deze config.`,
    fix: () =>
      'Zet het bestand in dezelfde map, of schrijf waar het staat, bijvoorbeeld "images/anna.webp". Hoofdletters tellen mee.',
  },
  "photo-heavy": {
    subject,
    problem: ({ file, size }) => `"${file}" is ${size} kB: op een telefoon laadt dat traag.`,
    fix: ({ most }) =>
      `Bewaar de foto als WebP van hooguit ${most} kB, bijvoorbeeld 192 bij 192 pixels via squoosh.app.`,
  },
  "photo-large": {
    subject,
    problem: ({ file, width, height }) =>
      `"${file}" is ${width} bij ${height} pixels, en wordt op 64 getoond.`,
    fix: ({ most }) => `Maak de foto hooguit ${most} bij ${most} pixels, bijvoorbeeld 192 bij 192.`,
  },
  "photo-not-square": {
    subject,
    problem: ({ file, width, height }) =>
      `"${file}" is ${width} bij ${height} pixels: de ronde lijst snijdt de lange kanten af.`,
    fix: () =>
      "Snijd de foto vierkant met het gezicht in het midden, bijvoorbeeld 192 bij 192 pixels.",
  },
};
