import type { Args } from "../../../finding.ts";
import type { trader as en } from "../../en/lawful/trader.ts";
import { place } from "../place.ts";

const subject = ({ path }: Args) => place(path);

export const trader: typeof en = {
  "trade-name-missing": {
    subject,
    problem: () => "Een klant kan niet zien welk bedrijf dit is.",
    fix: () => 'Schrijf de naam uit het handelsregister: "tradeName": "Blauwe Vos Keramiek v.o.f."',
  },
  "address-missing": {
    subject,
    problem: () => "Een klant kan niet zien waar je bedrijf gevestigd is.",
    fix: () => 'Schrijf straat, postcode en plaats: "address": "Voorstraat 12, 2611 JP Delft".',
  },
  "kvk-missing": {
    subject: () => "Je KvK-nummer (shop.kvk)",
    problem: () => "Een ingeschreven bedrijf noemt zijn KvK-nummer, en dat staat er niet.",
    fix: () => 'Schrijf de 8 cijfers van je uittreksel: "kvk": "87654321".',
  },
  "vat-missing": {
    subject: () => "Je btw-nummer (shop.vat)",
    problem: () => "Een bedrijf dat btw rekent noemt zijn btw-nummer, en dat staat er niet.",
    fix: () => 'Schrijf het btw-id van je facturen: "vat": "NL004495445B01".',
  },
  "email-missing": {
    subject,
    problem: () => "Een webwinkel geeft een e-mailadres, en dat staat er niet.",
    fix: () => 'Schrijf een adres dat iemand leest: "email": "anna@jouwwinkel.nl".',
  },
  "direct-channel-missing": {
    subject: () => "Een directe weg naar jou (contact)",
    problem: () => "Er is alleen e-mail. Een klant moet je ook direct kunnen bereiken.",
    fix: () => 'Voeg "phone": "+31152001234" of "whatsapp": "+31612345678" toe.',
  },
  "premium-number": {
    subject,
    problem: ({ number }) =>
      `${number} kost meer dan een gewoon gesprek. Voor vragen over een bestelling mag dat niet.`,
    fix: () => 'Geef een nummer tegen het gewone tarief, bijvoorbeeld "+31152001234".',
  },
  "rights-link-missing": {
    subject,
    problem: () => "Er is geen link naar de wettelijke rechten, die altijd voorgaan.",
    fix: () => 'Schrijf je pagina daarover: "rightsUrl": "https://jouwwinkel.nl/je-rechten".',
  },
  "withdrawal-missing": {
    subject,
    problem: () =>
      "Sinds 19 juni 2026 heeft een webwinkel een functie om een aankoop te herroepen; er is geen link naartoe.",
    fix: () => 'Link naar die pagina: "withdrawalUrl": "https://jouwwinkel.nl/herroepen".',
  },
  "withdrawal-by-message": {
    subject,
    problem: ({ url }) =>
      `"${url}" is alleen een bericht. Herroepen moet kunnen met een functie op je site.`,
    fix: () =>
      'Link naar de pagina met die functie: "withdrawalUrl": "https://jouwwinkel.nl/herroepen".',
  },
  "guarantee-notice-missing": {
    subject,
    problem: () =>
      "Sinds 27 september 2026 toont wie spullen verkoopt de officiële EU-mededeling over de wettelijke garantie.",
    fix: () =>
      'Zet het officiële bestand ongewijzigd op je site: "guaranteeNotice": "garantie.svg". Staat het al ergens anders in je winkel? Dan is het goed.',
  },
};
