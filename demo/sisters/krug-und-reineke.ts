import type { Sister } from "./sister.ts";

/** A pottery in the Westerwald, under the law of Germany. */
export const krugUndReineke: Sister = {
  facts: {
    company: "Krug & Reineke GmbH",
    name: "Krug & Reineke",
    street: "Salzbrandweg 7",
    place: "56203 Höhr-Grenzhausen",
    town: "Höhr\u2011Grenzhausen",
    potter: "Marlene",
    register: "HRB 99412, Amtsgericht Montabaur",
    vat: "DE999999018",
    phone: "0171 3920010",
    tel: "+491713920010",
    email: "marlene@krug-reineke.example",
    domain: "krug-reineke.example",
  },
  prices: {
    "34.00": 36,
    "42.00": 44,
    "98.00": 112,
    "56.00": 62,
    "68.00": 72,
    "110.00": 116,
    "19.09": 18.52,
  },
  says: {
    "Beker Vos": {
      nl: "Beker Reineke",
      en: "Reineke mug",
      de: "Becher Reineke",
      fr: "Tasse Reineke",
    },
    "Kom Klei": {
      nl: "Kom Abendblau",
      en: "Abendblau bowl",
      de: "Schale Abendblau",
      fr: "Bol Abendblau",
    },
    "Theepot Takje": {
      nl: "Theepot Schlehe",
      en: "Schlehe teapot",
      de: "Teekanne Schlehe",
      fr: "Théière Schlehe",
    },
    "Bord Slapende vos": {
      nl: "Bord Mittagsruhe",
      en: "Mittagsruhe plate",
      de: "Teller Mittagsruhe",
      fr: "Assiette Mittagsruhe",
    },
    "Op maandag draait Anna, woensdag is om te schilderen, en op vrijdag brandt de oven. Wat goed lukt, gaat met de hand en met papierwol in de doos, met een kaartje erbij. De rest blijft hier: daar drinken we zelf uit.":
      {
        nl: "Vier dagen per week zit Marlene aan de draaischijf, eens per maand brandt de grote oven. Voordat een stuk de doos in gaat, tikt ze ertegen: klinkt het helder, dan mag het mee. Wat dof klinkt, houden we zelf.",
        en: "Four days a week Marlene sits at the wheel, and once a month the big kiln burns. Before a piece goes into its box she taps it: when it rings clear, it may leave. What sounds dull we keep ourselves.",
        de: "Vier Tage in der Woche sitzt Marlene an der Scheibe, einmal im Monat brennt der große Ofen. Bevor ein Stück in den Karton kommt, klopft sie daran: Klingt es hell, darf es gehen. Was dumpf klingt, behalten wir selbst.",
        fr: "Quatre jours par semaine, Marlene tourne. Une fois par mois, on allume le grand four. Avant d’emballer une pièce, elle la fait tinter\u00a0: si le son est clair, la pièce peut partir. Celles qui sonnent creux restent chez nous.",
      },
    "incl. btw": {
      nl: "incl. btw, excl. verzendkosten",
      en: "incl. VAT, plus delivery",
      de: "inkl. MwSt., zzgl. Versand",
      fr: "TTC, hors frais de port",
    },
    "Zeven op voorraad. In twee werkdagen in huis, gratis vanaf € 60.": {
      nl: "Zeven op voorraad. Met DHL in twee tot drie werkdagen in huis, gratis vanaf €\u00a090.",
      en: "Seven in stock. With you by DHL in two to three working days, free from €90.",
      de: "Sieben vorrätig. Mit DHL in zwei bis drei Werktagen bei Ihnen, ab 90\u00a0€ versandkostenfrei.",
      fr: "Sept en stock. Chez vous par DHL en deux à trois jours ouvrés, port offert dès 90\u00a0€.",
    },
    "Bezorgen kost € 4,95 en vanaf € 60 niets. Op werkdagen vóór 15.00 uur besteld, dan gaat je pakket dezelfde dag op de post.":
      {
        nl: "Verzenden met DHL kost €\u00a05,90 en vanaf €\u00a090 niets. Op werkdagen vóór 12.00 uur besteld, dan halen ze het pakket dezelfde dag nog op.",
        en: "DHL costs €5.90, and nothing from €90. Ordered on a working day before noon, your parcel is collected the same day.",
        de: "Der Versand mit DHL kostet 5,90\u00a0€, ab 90\u00a0€ nichts. Werktags bis 12\u00a0Uhr bestellt, geht Ihr Paket noch am selben Tag ab.",
        fr: "L’envoi par DHL coûte 5,90\u00a0€, et rien dès 90\u00a0€. Commandé un jour ouvré avant midi, votre colis part le jour même.",
      },
    "Toch niet? Meld het binnen 14 dagen, zoals de wet dat regelt, en stuur de beker ongebruikt terug.":
      {
        nl: "Je mag de koop binnen 14 dagen na ontvangst herroepen, zonder reden te geven. Het terugsturen betalen wij.",
        en: "You may withdraw from the contract within 14 days of receipt, without giving a reason. We pay for the return.",
        de: "Sie können den Vertrag binnen 14\u00a0Tagen ab Erhalt der Ware widerrufen, ohne Angabe von Gründen. Die Kosten der Rücksendung tragen wir.",
        fr: "Vous pouvez vous rétracter dans les 14\u00a0jours suivant la réception, sans donner de motif. Le retour est à nos frais.",
      },
    "Is er iets mis met de beker? Dan gelden je wettelijke rechten, en onze belofte komt daar bovenop.":
      {
        nl: "Heeft de beker een gebrek? Dan gelden je wettelijke rechten naar Duits recht. Onze belofte komt daar bovenop.",
        en: "Is the mug faulty? Then your statutory rights under German law apply. Our promise comes on top of them.",
        de: "Hat der Becher einen Mangel, gelten die gesetzlichen Mängelrechte. Unser Versprechen kommt hinzu und schränkt sie nicht ein.",
        fr: "La tasse a un défaut\u00a0? La garantie légale du droit allemand s’applique. Notre engagement s’y ajoute.",
      },
    "In twee werkdagen in huis": {
      nl: "In twee tot drie werkdagen in huis",
      en: "With you in two to three working days",
      de: "In zwei bis drei Werktagen bei Ihnen",
      fr: "Chez vous en deux à trois jours ouvrés",
    },
  },
  links: {
    impressum: {
      nl: "Impressum",
      en: "Legal notice (Impressum)",
      de: "Impressum",
      fr: "Mentions légales",
    },
    agb: {
      nl: "Algemene voorwaarden",
      en: "Terms and conditions",
      de: "AGB",
      fr: "Conditions générales de vente",
    },
    widerrufsrecht: {
      nl: "Herroepingsrecht",
      en: "Right of withdrawal",
      de: "Widerrufsbelehrung",
      fr: "Droit de rétractation",
    },
    "vertrag-widerrufen": {
      nl: "Overeenkomst hier herroepen",
      en: "Withdraw from contract here",
      de: "Vertrag widerrufen",
      fr: "Renoncer au contrat ici",
    },
  },
  notes: {
    nl: "Alle prijzen zijn inclusief btw en exclusief verzendkosten. Wij nemen niet deel aan geschillenbeslechting door een Verbraucherschlichtungsstelle en zijn daartoe niet verplicht (§\u00a036 VSBG).",
    en: "All prices include VAT; delivery comes on top. We do not take part in dispute resolution before a consumer arbitration board, and are not obliged to (§\u00a036 VSBG).",
    de: "Alle Preise inkl. MwSt., zzgl. Versand. Wir nehmen an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle nicht teil und sind dazu nicht verpflichtet (§\u00a036 VSBG).",
    fr: "Prix TTC, hors frais de port. Nous ne participons pas à une procédure de règlement des litiges devant un organisme de médiation, et n’y sommes pas tenus (§\u00a036 VSBG).",
  },
};
