import type { Sister } from "./sister.ts";

/** A pottery in another part of the world: another currency, another tax, half an hour beside every other clock. */
export const northlight: Sister = {
  facts: {
    company: "Northlight Pottery Ltd.",
    name: "Northlight Pottery",
    street: "41 Gower Street",
    place: "St. John’s, NL A1C 1N8",
    town: "St. John’s",
    potter: "Tom",
    register: "Corporation 987654-3",
    vat: "812345678 RT0001",
    phone: "709 555 0142",
    tel: "+17095550142",
    email: "tom@northlight.example",
    domain: "northlight.example",
  },
  currency: "CAD",
  prices: { "19.09": 14.35 },
  says: {
    "btw NL004495445B01": {
      nl: "HST 812345678 RT0001",
      en: "HST 812345678 RT0001",
      de: "HST 812345678 RT0001",
      fr: "TVH 812345678 RT0001",
    },
    "incl. btw": { nl: "incl. HST", en: "incl. HST", de: "inkl. HST", fr: "TVH comprise" },
    btw: { nl: "HST", en: "HST", de: "HST", fr: "de TVH" },
    "Zeven op voorraad. In twee werkdagen in huis, gratis vanaf € 60.": {
      nl: "Zeven op voorraad. In zes werkdagen in huis, gratis vanaf $ 60.",
      en: "Seven in stock. With you in six working days, free from $60.",
      de: "Sieben vorrätig. In sechs Werktagen bei Ihnen, ab 60\u00a0$ versandkostenfrei.",
      fr: "Sept en stock. Chez vous en six jours ouvrés, port offert dès 60\u00a0$.",
    },
    "Bezorgen kost € 4,95 en vanaf € 60 niets. Op werkdagen vóór 15.00 uur besteld, dan gaat je pakket dezelfde dag op de post.":
      {
        nl: "Bezorgen kost $ 9,50 en vanaf $ 60 niets. Op werkdagen vóór 15.00 uur besteld, dan gaat je pakket dezelfde dag op de post.",
        en: "Delivery costs $9.50, and nothing from $60. Ordered on a working day before 15:00, your parcel leaves the same day.",
        de: "Der Versand kostet 9,50\u00a0$, ab 60\u00a0$ nichts. Werktags bis 15\u00a0Uhr bestellt, geht Ihr Paket noch am selben Tag ab.",
        fr: "La livraison coûte 9,50\u00a0$, et rien dès 60\u00a0$. Commandé un jour ouvré avant 15\u00a0h, votre colis part le jour même.",
      },
    "In twee werkdagen in huis": {
      nl: "In zes werkdagen in huis",
      en: "With you in six working days",
      de: "In sechs Werktagen bei Ihnen",
      fr: "Chez vous en six jours ouvrés",
    },
    "Toch niet? Meld het binnen 14 dagen, zoals de wet dat regelt, en stuur de beker ongebruikt terug.":
      {
        nl: "Toch niet? Meld het binnen 30 dagen en stuur de beker ongebruikt terug.",
        en: "Changed your mind? Let us know within 30 days, and return the mug unused.",
        de: "Doch nicht der richtige? Sagen Sie binnen 30 Tagen Bescheid, und schicken Sie den Becher unbenutzt zurück.",
        fr: "Vous changez d’avis\u00a0? Dites-le-nous dans les 30\u00a0jours, et renvoyez la tasse sans l’avoir utilisée.",
      },
  },
  links: {
    terms: {
      nl: "Algemene voorwaarden",
      en: "Terms and conditions",
      de: "AGB",
      fr: "Conditions générales de vente",
    },
    "your-rights": {
      nl: "Je wettelijke rechten",
      en: "Your legal rights",
      de: "Ihre gesetzlichen Rechte",
      fr: "Vos droits légaux",
    },
  },
};
