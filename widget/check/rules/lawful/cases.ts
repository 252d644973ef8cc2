import { entries } from "../../entries.ts";
import { fieldsOfKind } from "../../fields.ts";
import type { Hit } from "../../finding.ts";
import { type Rule, rawAt } from "../../rule.ts";
import { textsAt, textsIn } from "../../texts.ts";

/** What identifies a person, by the code of its problem; rather too little than too much. */
const PERSONAL = {
  "case-email": /(?<![^\s<>(),;:"])[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,99}\.\p{L}{2,9}/iu,
  "case-phone": /(?<![\w+])(?:\+\d{1,3}|00\d{2}|0)[\s.()-]*(?:\d[\s.()-]*){8,10}(?!\d)/,
  "case-order-number":
    /(?:(?:bestel|order|factuur|klant)[\s-]?(?:nummer|nr\.?|number|no\.?)|invoice (?:number|no\.?)|commande n°|bestellnummer|order)[\s:#]*(?:is\s+)?#?[A-Z]{0,4}-?\d[\d-]{2,}|(?<!\w)#\d{4,}/iu,
};

/** "Marieke Jansen", "Piet van der Berg", "mevrouw Jansen"; not "Marieke uit Rijswijk" nor "Marieke J.". */
const SURNAME =
  "(?:(?:van|de|der|den|het|ten|ter|te|von|zu|du|la|le|el|'t|’t) ){0,4}\\p{Lu}(?=[\\p{L}'’]{0,20}\\p{Ll}{2})[\\p{L}'’-]{2,40}";
const FULL_NAME = new RegExp(
  `^(?!(?:Familie|Family|Team|Bakkerij|Hotel|Restaurant|Stichting|De|Het|The|Een|Klant|Klantin) )\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? ${SURNAME}(?=$|[,;(]| uit | from | in | aus | de \\p{Lu})`,
  "u",
);
const TITLED = new RegExp(
  `(?<!\\p{L})(?:[Mm]evrouw|[Mm]eneer|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]rs?\\.?|[Mm]s\\.?|Herr|Frau|Madame|Monsieur) ${SURNAME}`,
  "u",
);

/** A case tells what happened, not to whom in particular. */
export const personalData: Rule = ({ raw }) =>
  textsIn(raw, ({ customer }) => customer).flatMap(({ path, text, field }): Hit[] => {
    const found: Hit[] = [];
    for (const [code, pattern] of Object.entries(PERSONAL)) {
      const said = pattern.exec(text)?.[0].trim();
      if (said) found.push({ code, path, args: { said } });
    }
    const name = TITLED.exec(text) ?? (field.customer === "name" ? FULL_NAME.exec(text) : null);
    if (name) found.push({ code: "case-full-name", path, args: { said: name[0] } });
    return found;
  });

/** Who reads stories is told where they come from and whether anybody checked them. */
export const casesWithoutNote: Rule = (subject) =>
  entries(subject, "cases").length && rawAt(subject.raw, ["casesNote"]) === undefined
    ? [{ code: "cases-note-missing", path: ["cases"], atKey: true }]
    : [];

/** A picture from another site tells that site who visits the shop. */
export const pictureFromElsewhere: Rule = ({ raw }) => {
  const shop = hostOf(rawAt(raw, ["shop", "url"]));
  if (!shop) return [];
  const pictures = fieldsOfKind("url").filter(({ leadsTo }) => leadsTo !== "page");
  return pictures
    .flatMap((field) => textsAt(raw, field.path))
    .flatMap(({ path, text }) => {
      const host = hostOf(text);
      return host && host !== shop && !host.endsWith(`.${shop}`)
        ? [{ code: "picture-from-elsewhere", path, args: { host, shop } }]
        : [];
    });
};

/** The host of an absolute address; undefined for what lies beside the config. */
function hostOf(url: unknown): string | undefined {
  const found = typeof url === "string" && /^\s*(?:https?:)?\/\/([^/?#:\s]+)/i.exec(url);
  return found ? found[1]?.toLowerCase().replace(/^www\./, "") : undefined;
}
