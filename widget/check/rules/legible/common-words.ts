/**
 * Words that shops use and that are common in one of these languages alone: what two of them share, such as "je",
 * "des", "on", "was" and "geld", tells nothing.
 */
const COMMON: Record<string, ReadonlySet<string>> = {
  nl: words(`het een niet wij jij jouw jullie uw ik hij zij ons onze mijn hun dat deze dit wat voor van op aan naar uit
    bij zijn wordt worden ben heb hebben heeft kan kun komt krijg krijgt gaat ook maar nog wel geen dan door waar veel
    na binnen terug kapot gebroken stuur kiest bestelling bestelnummer pakket fout verkeerd verkeerde iets ontbreekt
    nieuw nieuwe zelfde dezelfde vandaag altijd duurt langer eigenaar dag dagen uur kwam`),
  en: words(`the and you your our us with are this that for have has been it its not from back when at they their he she
    but than which how who every each my we'll don't can't isn't it's i'll to within send money broke broken arrived
    arrives never wrong something missing parcel choose same day days hours owner piece answer answers reply refund
    replacement new today before takes longer`),
  de: words(`und oder aber nicht ist sind wird werden wurde hat habe haben kann kommt ich sie wir ihr ihre ihnen ihrem
    ihren ihrer dir dich uns unser unsere unserem dein deine deinen mein meine ein eine einen einem einer das dem es
    dass wenn dann noch nur schon auch keine keinen auf mit für zu zum zur von vom bei beim nach aus im ins bis über
    ohne durch diese diesen mehr sehr jede jeden selbst selben etwas fehlt innerhalb zurück sofort heute kaputt falsch
    falscher defekt beschädigt zerbrochen angekommen geliefert gelöst stück stunden tage tagen werktag werktage wochen
    lieferung bestellung bestellnummer paket erstattung ersatz schicken schreib schreiben bitte später dauert`),
  fr: words(`le la les et ou mais vous nous votre vos notre nos mon ma tu toi moi il elle lui leur un une ce cet cette
    ces est sont avez avons être au aux à pour dans avec sans sur sous chez que qui très même aussi tout toute tous
    jamais toujours chaque aucune quelque chose avant après jour jours heure heures soir lendemain remboursé
    remboursement remplacement échange argent colis commande numéro livraison livré cassé abîmé abîmée arrivé arrivée
    morceaux erreur retard manque neuf nouveau nouvelle réglé réglée choisissez choisir envoyez écrivez répondons
    réponds lis gérant gérante bonjour parle`),
};

/** "l'argent", "c'est", "qu'une": no other of these languages runs its words together like that. */
const ELISION = /^(?:[cdjlns]|qu)'[aeiouyhàâéèêîôœ]/;

/** The language that a text is in when that is clearly not the expected one. */
export function otherLanguageOf(text: string, expected: string): string | undefined {
  const written =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}']+/gu) ?? [];
  const hits = (language: string) =>
    written.filter(
      (word) => COMMON[language]?.has(word) || (language === "fr" && ELISION.test(word)),
    ).length;
  // One word proves little, and a single word of the expected language is enough to doubt.
  if (!Object.hasOwn(COMMON, expected) || hits(expected)) return undefined;
  const found = Object.keys(COMMON).map((language) => ({ language, count: hits(language) }));
  const most = Math.max(2, ...found.map(({ count }) => count));
  return found.find(({ count }) => count === most)?.language;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
