import type { Changed } from "./change.ts";

export const lawful: Record<string, Changed> = {
  "statutory-right-as-perk": {
    change: {
      "promise.remedy": "Jij kiest: een nieuw exemplaar of je geld terug, met 14 dagen bedenktijd.",
      "promise.beyondTheLaw": undefined,
    },
    at: "promise.remedy",
  },
  "terms-missing": {
    change: {
      "promise.appliesTo": "Te laat of kapot bezorgd, mits binnen Nederland.",
      "promise.termsUrl": undefined,
    },
    at: "promise.appliesTo",
  },
  "seal-without-proof": {
    change: {
      "promise.termsUrl": undefined,
      "contact.role": "eigenaar van een webwinkel met keurmerk",
    },
    at: "contact.role",
  },
  "odr-link": { change: { "legal.rightsUrl": "https://ec.europa.eu/consumers/odr/" } },
  "trade-name-missing": { change: { "shop.tradeName": undefined }, at: "shop:" },
  "address-missing": { change: { "shop.address": undefined }, at: "shop:" },
  "kvk-missing": { change: { "shop.kvk": undefined }, at: "shop:" },
  "vat-missing": { change: { "shop.vat": undefined }, at: "shop:" },
  "email-missing": { change: { "contact.email": undefined }, at: "contact:" },
  "direct-channel-missing": {
    change: {
      "contact.whatsapp": undefined,
      "contact.phone": undefined,
      "scenarios.0.steps.0": "Stuur je bestelnummer per e-mail.",
    },
    at: "contact:",
  },
  "premium-number": {
    change: { "contact.note": "Ik lees elk bericht zelf. Sneller? Bel 0900-1234." },
  },
  "rights-link-missing": { change: { "legal.rightsUrl": undefined }, at: "legal:" },
  "withdrawal-missing": { change: { "legal.withdrawalUrl": undefined }, at: "legal:" },
  "withdrawal-by-message": { change: { "legal.withdrawalUrl": "https://wa.me/31612345678" } },
  "guarantee-notice-missing": { change: { "legal.guaranteeNotice": undefined }, at: "legal:" },
  "cases-note-missing": { change: { casesNote: undefined }, at: "cases:" },
  "case-email": {
    change: { "cases.1.problem": "Schaal gebarsten in de doos, schreef femke.jansen@post.nl." },
  },
  "case-phone": {
    change: { "cases.1.problem": "Schaal gebarsten in de doos. Gebeld op 06 87654321." },
  },
  "case-order-number": {
    change: { "cases.1.problem": "Schaal gebarsten in de doos van bestelling #20418." },
  },
  "case-full-name": { change: { "cases.0.customer": "Marieke van der Berg" } },
  "picture-from-elsewhere": { change: { "contact.photo": "https://cdn.plaatjes.nl/anna.webp" } },
};
