/** Phrases as whole words, in any case; a space stands for any blank or hyphen. */
const phrases = (...found: string[]) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${found.join("|").replaceAll(" ", "[\\s-]+")})(?!\\p{L})`, "iu");

const DEFECT =
  "defect|kapot|gebrek|gebreken|faulty|broken|defective|defects?|mangel|mängeln|defekt|défaut|panne";
/** Between two words of one sentence. */
const NEAR = "[^.?;:\\n]{0,30}?";

/** Rights that the law gives to every consumer, worded as if the shop gave them. */
export const STATUTORY = phrases(
  // Withdrawal within 14 days: Directive 2011/83/EU, art. 9.
  `(?:14|veertien) dagen${NEAR}(?:retour(?:neren|recht)?|retourtermijn|bedenktijd|herroep(?:en|ingsrecht)?|zichttermijn|terugsturen|ruilen|omruilen|niet goed)`,
  `(?:bedenktijd|retour(?:neren|termijn)?|terugsturen|ruilen|niet goed,? geld terug)${NEAR}(?:14|veertien) dagen`,
  `(?:14|fourteen) days?${NEAR}(?:returns?|withdraw(?:al)?|cooling off|money back|to change your mind)`,
  `(?:returns?|withdraw(?:al)?|money back|cooling off)${NEAR}(?:14|fourteen) days?`,
  `(?:14|vierzehn) tagen?${NEAR}(?:rückgabe(?:recht)?|widerruf(?:srecht)?|umtausch|geld zurück)`,
  `(?:14|vierzehn) tage (?:rückgabe|widerruf)\\p{L}*|(?:rückgabe|widerruf)\\p{L}*${NEAR}(?:14|vierzehn) tagen?`,
  `(?:14|quatorze) jours${NEAR}(?:retours?|rétractation|changer d['’]avis|remboursé|retourner)`,
  `(?:retours?|rétractation|satisfait ou remboursé)${NEAR}(?:14|quatorze) jours`,
  // Two years for what does not conform: Directive (EU) 2019/771, art. 10 and 14.
  "(?:2|twee) jaar (?:volledige |gratis )?garantie|garantie (?:van )?(?:2|twee) jaar",
  "(?:2|two) years? (?:free )?(?:warranty|guarantee)|(?:warranty|guarantee) (?:of |for )?(?:2|two) years",
  "(?:2|zwei) jahren? (?:garantie|gewährleistung)|(?:garantie|gewährleistung) (?:von )?(?:2|zwei) jahren?",
  "(?:2|deux) ans de garantie|garantie (?:de |pendant )?(?:2|deux) ans|garantie? (?:2|deux) ans",
  `(?:gratis|kosteloos|kosteloze) (?:om)?(?:ruilen|ruil|repareren|reparatie|vervangen|vervanging|herstel)${NEAR}(?:${DEFECT})`,
  `(?:${DEFECT})\\??${NEAR}(?:gratis|kosteloos) (?:geruild|omgeruild|ruilen|repareren|gerepareerd|reparatie|vervangen|vervanging)`,
  `free (?:repairs?|replacements?|exchanges?)${NEAR}(?:${DEFECT})`,
  `kostenlose[rsn]? (?:umtausch|reparatur|ersatz)${NEAR}(?:${DEFECT})`,
  `(?:échange|réparation|remplacement) gratuite?${NEAR}(?:${DEFECT})`,
);

/** Saying that it is the law is no boast, nor is saying what comes on top of it. */
export const SAYS_IT_IS_LAW =
  /wettelijk|volgens de wet|bij wet|statutory|legal|by law|gesetzlich|légal|boven(?: ?op)|extra|in plaats van|instead of|on top of|statt|au lieu de/iu;

export const SEAL = phrases(
  "keurmerk(?:en)?|webwinkelkeur|thuiswinkel waarborg|gecertificeerde?|gecertificeerd als|officieel erkend|erkende (?:webwinkel|webshop|winkel)",
  "trusted|trust(?:ed)? ?shops?|trustmark|quality mark|certified|seal(?: of approval)?|accredited",
  "gütesiegel|prüfsiegel|zertifiziert\\p{L}*|siegel",
  "label (?:de (?:confiance|qualité)|rouge)|certifiée?s?|sceau de confiance|agréée?s?",
);

/** "Geen keurmerk" claims none; a seal on a jar is no mark either. */
export const NO_SEAL =
  /(?:geen|zonder|no|not|without|kein|keine|ohne|sans|pas de)\s+(?:\p{L}+\s+)?$/iu;

export const CONDITIONS = phrases(
  "voorwaarden?|mits|tenzij|uitgezonderd|uitsluitend|(?<!niet )alleen|zolang de voorraad strekt|behalve|met uitzondering van",
  "conditions?|terms apply|provided that|unless|excluding|except for|(?<!not )only|while stocks last",
  "bedingungen|sofern|ausgenommen|ausschließlich|(?<!nicht )nur|solange der vorrat reicht|es sei denn",
  "sous réserve|sauf|uniquement|à condition|hors",
);
/** An asterisk after a word refers to small print. */
export const ASTERISK = /[\p{L}\d.!?€%]\*(?!\w)/u;
