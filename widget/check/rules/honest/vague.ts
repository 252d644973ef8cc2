import type { Promising } from "../../../config/schema/meta.ts";
import { type Rule, rawAt } from "../../rule.ts";
import { type Placed, promising } from "../../texts.ts";
import { hasNumber } from "./spans.ts";

/** Whole words, in Dutch, English, German and French. */
const words = (...phrases: string[]) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join("|")})(?!\\p{L})`, "iu");

const MOMENT = words(
  "vandaag|vanavond|dezelfde dag|morgen|overmorgen|meteen|direct",
  "today|tonight|the same day|same-day|tomorrow|next day|at once|immediately",
  "heute|am selben tag|sofort|aujourd['’]hui|le jour même|demain|immédiatement",
  "(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
  "eerstvolgende werkdag|next working day|nächsten werktag|prochain jour ouvré",
);

/** What sounds like a promise and is none, by the code of its problem. */
const EMPTY = {
  "helps-gladly": words(
    "(?:helpen|denken|staan) (?:\\S+ ){0,2}graag|graag (?:mee|verder|van dienst)|doen (?:erg |altijd )?ons (?:uiterste )?best",
    "(?:happy|glad|love|here) to help|do our (?:very )?best|gladly help",
    "helfen (?:\\S+ ){0,2}gerne?|geben unser bestes|à votre écoute|faisons de notre mieux",
  ),
  "as-soon-as-possible": words(
    "zo (?:snel|spoedig|gauw) (?:als )?mogelijk|z\\.?s\\.?m\\.?|op korte termijn|binnenkort|spoedig",
    "as (?:soon|quickly|fast) as (?:possible|we can)|asap|shortly|promptly",
    "so (?:schnell|bald) wie möglich|schnellstmöglich|umgehend|(?:dès|le plus (?:vite|rapidement)) que possible|le plus (?:vite|rapidement) possible|dans les plus brefs délais",
  ),
  always: words("altijd|nooit|always|never|immer|niemals|toujours|jamais"),
  perfect: words(
    "100 ?(?:%|procent|percent|prozent|pour cent)(?! (?:van )?(?:je|de|het|your|the|of|geld|refund|korting|money|remboursé?|geld zurück))|tevredenheidsgarantie|(?:tevredenheid|tevreden) (?:is )?gegarandeerd|gegarandeerd tevreden|vlekkeloos|foutloos|zorgeloos",
    "satisfaction guaranteed?|guaranteed satisfaction|flawless|worry-free|hassle-free|zufriedenheitsgarantie|satisfaction garantie",
  ),
};

const CONCRETE =
  /[€$£%\d]|geld|terug|nieuw|opnieuw|vervang|repar|herstel|ruil|korting|\bbon|tegoed|stuur|sturen|gestuurd|breng|refund|money|back|\bnew|replac|repair|exchang|credit|discount|voucher|\bsend|ersatz|ersetz|umtausch|gutschein|rembours|rempla|échang|\bavoir/i;
const NO_REMEDY = words(
  "(?:passende|nette|goede|mooie) oplossing|oplossing|lossen (?:\\S+ ){0,2}op|komen er (?:samen )?uit|in overleg|kijken wat (?:we|wij|ik)|goed(?:maken)?|helpen|excuses|sorry",
  "solutions?|sort it out|work (?:it|something) out|make it right|see what we can|apolog(?:y|ies)|help",
  "lösung|kulanz|entschuldigung|solution|excuses",
);

/** A step that tells the customer what to do promises nothing. */
const isOurs = ({ field, text }: Placed) =>
  field.promises !== "step" || words("we|wij|ik|i|wir|ich|nous").test(text);

/** What may be "always": the shop decides about it alone, whatever goes wrong. */
const ALWAYS_TRUE: (Promising | undefined)[] = ["scope", "miss", "step"];

/** Claims that nobody can hold the shop to. */
export const emptyWords: Rule = ({ raw }) =>
  promising(raw).flatMap((placed) => {
    const { path, text, field } = placed;
    if (!isOurs(placed)) return [];
    return Object.entries(EMPTY).flatMap(([code, pattern]) => {
      if (code === "always" && ALWAYS_TRUE.includes(field.promises)) return [];
      const said = pattern.exec(text)?.[0];
      return said ? [{ code, path, args: { said } }] : [];
    });
  });

/** A headline has a number or a moment in it. */
export const vagueHeadline: Rule = ({ raw }) =>
  promising(raw, "headline")
    .filter(({ text }) => !!text.trim() && !hasNumber(text) && !MOMENT.test(text))
    .filter(({ text }) => !Object.values(EMPTY).some((pattern) => pattern.test(text)))
    .map(({ path, text }) => ({ code: "headline-vague", path, args: { headline: text.trim() } }));

/** A remedy names what the visitor gets. */
export const emptyRemedy: Rule = ({ raw }) =>
  promising(raw, "remedy")
    .filter(({ text }) => NO_REMEDY.test(text) && !CONCRETE.test(text))
    .filter(({ text }) => !Object.values(EMPTY).some((pattern) => pattern.test(text)))
    .map(({ path, text }) => ({ code: "remedy-empty", path, args: { remedy: text.trim() } }));

/** What happens when the shop misses its own deadline is said. */
export const nothingOnAMiss: Rule = ({ raw, config }) => {
  const path = ["promise", "otherwise"];
  return config && rawAt(raw, path) === undefined ? [{ code: "otherwise-missing", path }] : [];
};
