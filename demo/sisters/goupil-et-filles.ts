import type { Sister } from "./sister.ts";

/** A pottery in Alsace, under the law of France. */
export const goupilEtFilles: Sister = {
  facts: {
    company: "Goupil & Filles, SARL au capital de 8\u202f000\u00a0€",
    name: "Goupil & Filles",
    street: "4 impasse du Grand-Feu",
    place: "67660 Betschdorf",
    town: "Betschdorf",
    potter: "Odile",
    register: "RCS Strasbourg 999\u00a0900\u00a0012",
    vat: "FR74999900012",
    phone: "03 53 01 40 12",
    tel: "+33353014012",
    email: "odile@goupil-filles.example",
    domain: "goupil-filles.example",
  },
  prices: {
    "34.00": 32,
    "42.00": 38,
    "98.00": 105,
    "56.00": 58,
    "68.00": 64,
    "110.00": 102,
    "19.09": 17,
  },
  says: {
    "Beker Vos": { nl: "Beker Goupil", en: "Goupil mug", de: "Becher Goupil", fr: "Tasse Goupil" },
    "Kom Klei": {
      nl: "Kom Nuit claire",
      en: "Nuit claire bowl",
      de: "Schale Nuit claire",
      fr: "Bol Nuit claire",
    },
    "Theepot Takje": {
      nl: "Theepot Brimbelle",
      en: "Brimbelle teapot",
      de: "Teekanne Brimbelle",
      fr: "Théière Brimbelle",
    },
    "Bord Slapende vos": {
      nl: "Bord La Sieste",
      en: "La Sieste plate",
      de: "Teller La Sieste",
      fr: "Assiette La Sieste",
    },
    "Op maandag draait Anna, woensdag is om te schilderen, en op vrijdag brandt de oven. Wat goed lukt, gaat met de hand en met papierwol in de doos, met een kaartje erbij. De rest blijft hier: daar drinken we zelf uit.":
      {
        nl: "Odile draait en schildert, haar dochters stoken de oven met zout, zoals dat hier sinds de achttiende eeuw gaat. Op maandag komt alles eruit, en met z’n drieën pakken we in. Wat niet recht staat, gaat naar de markt en betaalt het papier voor de dozen.",
        en: "Odile throws and paints, her daughters fire with salt, as people here have done since the eighteenth century. On Mondays it all comes out, and the three of us pack. What does not stand straight goes to the market, and pays for the paper in the boxes.",
        de: "Odile dreht und malt, ihre Töchter brennen mit Salz, wie man es hier seit dem 18. Jahrhundert tut. Montags wird der Ofen ausgeräumt, und wir packen zu dritt. Was schief steht, kommt auf den Markt und bezahlt das Papier für die Kartons.",
        fr: "Odile tourne et peint, ses filles cuisent au sel, comme on le fait ici depuis le XVIIIᵉ\u00a0siècle. Le lundi, on défourne, et l’on emballe à trois. Ce qui penche part au marché, et paie le papier des cartons.",
      },
    "Gedraaid van Westerwalder steengoed, beschilderd met kobaltblauw. Ligt goed in de hand, en de rand is dun genoeg voor goede koffie.":
      {
        nl: "Gedraaid van steengoed uit Betschdorf, beschilderd met kobaltblauw. Ligt goed in de hand, en de rand is dun genoeg voor goede koffie.",
        en: "Thrown from Betschdorf stoneware, painted with cobalt blue. It sits well in the hand, and the lip is thin enough for good coffee.",
        de: "Aus Steinzeug aus Betschdorf gedreht, mit Kobaltblau bemalt. Er liegt gut in der Hand, und der Rand ist dünn genug für guten Kaffee.",
        fr: "Tournée en grès de Betschdorf, peinte au bleu de cobalt. Elle tient bien en main, et sa lèvre est assez fine pour un bon café.",
      },
    "Het glazuur is loodvrij en gestookt op 1240 °C. De kleine spikkels komen van ijzer in de klei. Die horen erbij.":
      {
        nl: "Het zoutglazuur is loodvrij en gestookt op 1260 °C. De kleine spikkels komen van ijzer in de klei. Die horen erbij.",
        en: "The salt glaze is lead-free and fired at 1260 °C. Small specks come from iron in the clay. They belong to it.",
        de: "Die Salzglasur ist bleifrei und bei 1260\u00a0°C gebrannt. Die kleinen Sprenkel kommen vom Eisen im Ton. Sie gehören dazu.",
        fr: "L’émail au sel est sans plomb, cuit à 1\u202f260\u00a0°C. Les petites mouchetures viennent du fer de l’argile. Elles font partie de la pièce.",
      },
    "Zeven op voorraad. In twee werkdagen in huis, gratis vanaf € 60.": {
      nl: "Zeven op voorraad. Met Colissimo in twee tot drie werkdagen in huis, gratis vanaf €\u00a075.",
      en: "Seven in stock. With you by Colissimo in two to three working days, free from €75.",
      de: "Sieben vorrätig. Mit Colissimo in zwei bis drei Werktagen bei Ihnen, ab 75\u00a0€ versandkostenfrei.",
      fr: "Sept en stock. Chez vous par Colissimo en deux à trois jours ouvrés, port offert dès 75\u00a0€.",
    },
    "Bezorgen kost € 4,95 en vanaf € 60 niets. Op werkdagen vóór 15.00 uur besteld, dan gaat je pakket dezelfde dag op de post.":
      {
        nl: "Verzenden met Colissimo kost €\u00a06,90 en vanaf €\u00a075 niets. Van dinsdag tot vrijdag vóór 14.00 uur besteld, dan gaat je pakket dezelfde dag op de post.",
        en: "Colissimo costs €6.90, and nothing from €75. Ordered from Tuesday to Friday before 14:00, your parcel leaves the same day.",
        de: "Der Versand mit Colissimo kostet 6,90\u00a0€, ab 75\u00a0€ nichts. Dienstags bis freitags bis 14\u00a0Uhr bestellt, geht Ihr Paket noch am selben Tag ab.",
        fr: "La livraison par Colissimo coûte 6,90\u00a0€, et rien dès 75\u00a0€. Commandé du mardi au vendredi avant 14\u00a0h, votre colis part le jour même.",
      },
    "Toch niet? Meld het binnen 14 dagen, zoals de wet dat regelt, en stuur de beker ongebruikt terug.":
      {
        nl: "Je mag de koop binnen 14 dagen na ontvangst herroepen, zonder reden te geven. Het terugsturen is voor jouw rekening.",
        en: "You may withdraw from the contract within 14 days of receipt, without giving a reason. You pay for the return.",
        de: "Sie können den Vertrag binnen 14\u00a0Tagen ab Erhalt widerrufen, ohne Angabe von Gründen. Die Kosten der Rücksendung tragen Sie.",
        fr: "Vous disposez de 14\u00a0jours à compter de la réception pour vous rétracter, sans donner de motif. Les frais de retour sont à votre charge.",
      },
    "Is er iets mis met de beker? Dan gelden je wettelijke rechten, en onze belofte komt daar bovenop.":
      {
        nl: "Heeft de beker een gebrek? Dan gelden de wettelijke conformiteitsgarantie en de vrijwaring voor verborgen gebreken naar Frans recht. Onze belofte komt daar bovenop.",
        en: "Is the mug faulty? Then the legal guarantee of conformity and the guarantee against hidden defects under French law apply. Our promise comes on top of them.",
        de: "Hat der Becher einen Mangel, gelten die gesetzliche Konformitätsgarantie und die Haftung für versteckte Mängel nach französischem Recht. Unser Versprechen kommt hinzu.",
        fr: "La tasse a un défaut\u00a0? Vous bénéficiez de la garantie légale de conformité et de la garantie des vices cachés. Notre engagement s’y ajoute.",
      },
    "incl. btw": {
      nl: "incl. btw, excl. verzendkosten",
      en: "incl. VAT, plus delivery",
      de: "inkl. MwSt., zzgl. Versand",
      fr: "TTC, hors frais de port",
    },
    "In twee werkdagen in huis": {
      nl: "In twee tot drie werkdagen in huis",
      en: "With you in two to three working days",
      de: "In zwei bis drei Werktagen bei Ihnen",
      fr: "Chez vous en deux à trois jours ouvrés",
    },
  },
  links: {
    "mentions-legales": {
      nl: "Colofon",
      en: "Legal notice",
      de: "Impressum",
      fr: "Mentions légales",
    },
    cgv: {
      nl: "Algemene voorwaarden",
      en: "Terms and conditions",
      de: "AGB",
      fr: "Conditions générales de vente",
    },
    "garanties-legales": {
      nl: "Wettelijke garanties",
      en: "Legal guarantees",
      de: "Gesetzliche Gewährleistung",
      fr: "Garanties légales",
    },
    "renoncer-au-contrat": {
      nl: "Overeenkomst hier herroepen",
      en: "Withdraw from contract here",
      de: "Vertrag widerrufen",
      fr: "Renoncer au contrat ici",
    },
  },
  notes: {
    nl: "Komen we er niet uit? Dan kun je kosteloos terecht bij de consumentenbemiddelaar: Médiateur des potiers, 2\u00a0place du Four, 67000 Strasbourg, mediateur-potiers.example.",
    en: "If we cannot agree, the consumer mediator helps you free of charge: Médiateur des potiers, 2\u00a0place du Four, 67000 Strasbourg, mediateur-potiers.example.",
    de: "Finden wir keine Lösung, hilft Ihnen der Verbraucherschlichter kostenlos: Médiateur des potiers, 2\u00a0place du Four, 67000 Strasbourg, mediateur-potiers.example.",
    fr: "En cas de litige, vous pouvez saisir gratuitement notre médiateur de la consommation\u00a0: Médiateur des potiers, 2\u00a0place du Four, 67000 Strasbourg, mediateur-potiers.example.",
  },
};
