import type { Args } from "../../../finding.ts";
import type { claims as en } from "../../en/lawful/claims.ts";
import { place } from "../place.ts";

const subject = ({ path }: Args) => place(path);
const fewerDetails = () =>
  'Laat het weg, of maak het onherkenbaar: "Een klant uit Rijswijk", "de bestelling".';

export const claims: typeof en = {
  "statutory-right-as-perk": {
    subject,
    problem: ({ said }) =>
      `"${said}" heeft elke klant al volgens de wet. Het tonen als jouw aanbod is verboden.`,
    fix: () =>
      'Noem wat jij meer doet dan de wet: "30 dagen retour, 16 meer dan de wet", en zeg dat in `beyondTheLaw`.',
  },
  "terms-missing": {
    subject,
    problem: ({ said }) =>
      `"${said}" verwijst naar voorwaarden, maar er is geen link om ze te lezen. Aan je kop zit je vast.`,
    fix: () =>
      'Zet de pagina erbij: "termsUrl": "https://jouwwinkel.nl/belofte", of schrap de voorwaarde.',
  },
  "seal-without-proof": {
    subject,
    problem: ({ said }) => `"${said}" noemt een keurmerk of erkenning, en niets bewijst het.`,
    fix: () =>
      'Link naar het bewijs met `termsUrl` (bij een geval: `source`), of laat het weg en zeg wat je doet: "Anna lost het zelf op."',
  },
  "odr-link": {
    subject: ({ path }) => `De link bij ${path}`,
    problem: () =>
      "Dit is het Europese platform voor geschillen. Het sloot op 20 juli 2025; de link misleidt.",
    fix: () =>
      'Haal hem weg. Hoor je bij een geschillencommissie? Link dan daarheen, bijvoorbeeld "https://www.degeschillencommissie.nl/".',
  },
  "case-email": {
    subject,
    problem: ({ said }) => `Het e-mailadres "${said}" verraadt wie de klant is.`,
    fix: fewerDetails,
  },
  "case-phone": {
    subject,
    problem: ({ said }) => `Het telefoonnummer "${said}" verraadt wie de klant is.`,
    fix: fewerDetails,
  },
  "case-order-number": {
    subject,
    problem: ({ said }) => `Met "${said}" is de bestelling te vinden, en dus de klant.`,
    fix: fewerDetails,
  },
  "case-full-name": {
    subject,
    problem: ({ said }) =>
      `"${said}" is een volledige naam. Die heeft een bezoeker niet nodig om het te geloven.`,
    fix: () => 'Een voornaam en een plaats zijn genoeg: "Marieke uit Rijswijk".',
  },
  "picture-from-elsewhere": {
    subject,
    problem: ({ host, shop }) =>
      `Dit plaatje komt van ${host}, niet van ${shop}. Die site ziet dan wie je winkel bezoekt.`,
    fix: () => 'Zet het plaatje op je eigen site en schrijf de naam, bijvoorbeeld "anna.webp".',
  },
  "cases-note-missing": {
    subject: () => "De opmerking onder je gevallen (casesNote)",
    problem: () =>
      "Een bezoeker ziet niet waar de gevallen vandaan komen en of iemand ze controleerde.",
    fix: () =>
      'Zeg het zoals het is: "casesNote": "Verteld door de winkel. We tonen ook wat niet op tijd lukte."',
  },
};
