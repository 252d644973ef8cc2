/**
 * What owners call a key in Dutch, German, French or in other English words, in letters only.
 * Where a word can mean more than one key, the first that is known at that place is meant.
 */
const WORDS: Record<string, string> = {
  language: "taal sprache lang langue",
  languages: "talen sprachen langues",
  tone: "aanspreekvorm aanspreking anrede tonfall ton",
  shop: "winkel webshop webwinkel laden geschäft store bedrijf company boutique magasin entreprise",
  name: "naam voornaam firstname shopnaam winkelnaam bedrijfsnaam vorname nom prénom",
  url: "website site webadres homepage siteweb",
  tradeName: "handelsnaam firmenname firma statutairenaam raisonsociale dénomination",
  address: "adres anschrift vestigingsadres bezoekadres adresse siège",
  kvk: "kvknummer handelsregister kamervankoophandel coc cocnumber",
  vat: "btw btwnummer ust ustid umsatzsteuer vatnumber vatid ustidnr tva numérotva",
  promise: "belofte versprechen garantie guarantee toezegging promesse engagement",
  headline: "kop titel title heading überschrift kopregel slogan titre accroche",
  within: "binnen innerhalb termijn frist deadline duur duration délai sous durée",
  appliesTo: "geldtvoor gilt giltfür voorwaarvoor concerne",
  remedy:
    "vergoeding oplossing lösung compensatie abhilfe compensation watjekrijgt solution réparation dédommagement",
  otherwise: "anders sonst gemist boete ofanders sinon",
  beyondTheLaw: "bovenopdewet bovenwettelijk naastdewet audelàdelaloi",
  termsUrl:
    "voorwaarden algemenevoorwaarden agb terms conditions voorwaardenurl bedingungen cgv conditionsgénérales",
  contact: "contactpersoon ansprechpartner persoon person kontakt interlocuteur personne",
  role: "rol functie function funktion rolle fonction",
  photo: "foto portret picture image bild avatar porträt portrait",
  note: "notitie opmerking notiz toelichting bericht remarque",
  replyWithin:
    "reactietijd antwoordbinnen reageertbinnen antwortzeit responsetime antwortinnerhalb délairéponse délaideréponse",
  whatsapp: "whatsappnummer wa whatsappnumber app numérowhatsapp",
  phone:
    "telefoon telefoonnummer telefon tel telephone phonenumber mobiel handy mobile téléphone tél portable",
  email: "mail emailadres mailadres emailadresse epost courriel adressemail",
  hours:
    "openingstijden uren öffnungszeiten openinghours openingsuren tijden horaires horairesdouverture heuresdouverture",
  timeZone: "tijdzone zeitzone zone tz fuseauhoraire fuseau",
  week: "weekdagen dagen woche days semaine jours",
  holidays: "feestdagen feiertage vrijedagen joursfériés fériés",
  except: "uitzonderingen uitzondering ausnahmen behalve exceptions sauf",
  scenarios: "scenario szenarien situaties problemen situations",
  id: "code kenmerk kennung identifiant",
  when: "wanneer wenn situatie probleem quand situation",
  steps: "stappen schritte stap step étapes étape",
  message: "bericht nachricht boodschap",
  cases: "gevallen fälle voorbeelden ervaringen verhalen reviews beispiele cas exemples avis",
  problem: "probleem fout watgingermis issue souci",
  solution: "oplossing lösung opgelost",
  reported: "gemeld gemeldet meldtijd gemeldop signalé signaléle",
  resolved: "opgelost gelöst afgehandeld opgelostop solved résolu réglé résolule",
  scenario: "situatie szenario",
  customer: "klant kunde klantnaam client cliente",
  words: "woorden worte citaat quote zitat mots citation témoignage",
  source: "bron quelle herkomst origine",
  image: "afbeelding bild plaatje foto picture photo",
  permission: "toestemming erlaubnis akkoord consent accord autorisation",
  casesNote: "gevallennotitie toelichtinggevallen casenote",
  seasons: "seizoenen saisons drukteperiodes saison seizoen périodes",
  from: "van vanaf von start begin de du depuis début",
  until: "tot totenmet bis end einde eind to jusquà au fin",
  notice: "melding mededeling hinweis bericht avis annonce message",
  orderBefore: "bestelvoor bestellvor bestelvóór besteltot commanderavant commandezavant",
  for: "voor für pour",
  at: "om op uiterlijk moment",
  standIns:
    "vervangers vervanging vertretung invallers vervanger remplaçants remplaçant remplacement",
  legal: "juridisch wettelijk rechtliches recht mentionslégales juridique",
  rightsUrl: "rechten rechtenurl jerechten rechte droits vosdroits",
  withdrawalUrl: "herroeping herroepen herroepingsrecht widerruf retour returnurl rétractation",
  guaranteeNotice: "garantiebericht garantiemelding gewährleistungshinweis avisgarantie",
  theme: "thema uiterlijk stijl style design apparence",
  accent: "accentkleur akzent kleur color colour akzentfarbe couleur",
  onAccent: "opaccent tekstopaccent",
  surface: "achtergrond hintergrund background vlak fond arrièreplan",
  text: "tekst textfarbe tekstkleur texte",
  muted: "gedempt grijs grau gris",
  border: "rand rahmen lijn bordure",
  radius: "ronding hoekradius borderradius rundung arrondi rayon",
  font: "lettertype schrift schriftart fontfamily police",
  shadow: "schaduw schatten boxshadow ombre",
  z: "laag zindex ebene couche",
  scheme: "schema kleurschema modus mode",
  corner: "hoek ecke positie position coin",
  offset: "afstand abstand décalage marge",
  show: "tonen toon anzeigen weergave zichtbaar afficher affichage",
  badge: "knop button label schaltfläche bouton",
  only: "alleen nur enkel seulement uniquement",
  analytics: "statistieken statistik tracking statistiques suivi",
};

const pairs = Object.entries(WORDS).flatMap(([key, words]) =>
  words.split(" ").map((word) => [plain(word), key] as const),
);

/** The keys that may be meant by a word, however it is written: "Délai", "delai". */
export function aliasesOf(word: string): string[] {
  const meant = plain(word);
  return pairs.filter(([own]) => own === meant).map(([, key]) => key);
}

/** In lower case, and letters only: once taken apart, an accent is none. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "");
}
