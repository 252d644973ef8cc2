import { textsIn } from "../../../widget/check/texts.ts";
import type { Changed, Changes } from "./change.ts";
import honest from "./honest.json";

/** Each text of the honest config, said to be Dutch. */
const inDutch: Changes = Object.fromEntries(
  textsIn(honest, ({ untranslated }) => !untranslated).map(({ path, text }) => [
    path.join("."),
    { nl: text },
  ]),
);

export const legible: Record<string, Changed> = {
  contrast: { change: { "theme.onAccent": "#60a5fa" } },
  "text-long": {
    change: {
      "contact.note":
        "Ik lees elk bericht zelf en bel je terug als dat sneller is. Liever mailen mag ook, dan krijg je van mij een foto van het nieuwe exemplaar voordat het in de doos gaat en naar je toe komt.",
    },
  },
  "text-wordless": { change: { "contact.role": "🏺✨" } },
  "text-capitals": { change: { "contact.role": "EIGENAAR, PAKT JE BESTELLING ZELF IN" } },
  "text-direction": { change: { "contact.role": "eigenaar, \u202epakt je bestelling zelf in" } },
  "text-hidden": { change: { "contact.role": "eigenaar, \u200bpakt je bestelling zelf in" } },
  "language-missing": {
    change: {
      "promise.appliesTo": {
        nl: "Te laat, kapot, verkeerd of incompleet bezorgd.",
        en: "Late, broken, wrong or incomplete.",
      },
    },
    at: "promise.headline",
  },
  "language-nowhere": { change: { ...inDutch, language: "de" }, at: "language" },
  "language-unspoken": {
    change: { "contact.role": { nl: "eigenaar, pakt je bestelling zelf in", es: "dueña" } },
  },
  "language-other": {
    change: { "scenarios.0.steps.0": "Send your order number and the rest is for us." },
  },
};
