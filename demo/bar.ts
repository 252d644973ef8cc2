import { dress } from "./dress.ts";
import { LANGUAGES, type Language } from "./words/index.ts";

/** The choices of the demo, by their name in the query string; the first of each is what no word means. */
const choices = {
  shop: ["blauwe-vos", "minimal", "northlight", "krug-und-reineke", "goupil-et-filles"],
  lang: LANGUAGES,
  at: ["now", "evening", "christmas-eve", "peak"],
} as const;

type Choice = keyof typeof choices;
type Words = Record<Choice | (typeof choices)[Choice][number], string>;

const ownNames = {
  "blauwe-vos": "Blauwe Vos",
  minimal: "Klein Servies",
  northlight: "Northlight",
  "krug-und-reineke": "Krug & Reineke",
  "goupil-et-filles": "Goupil & Filles",
  nl: "Nederlands",
  en: "English",
  de: "Deutsch",
  fr: "Français",
};

const words: Record<Language, Words> = {
  nl: {
    ...ownNames,
    shop: "Winkel",
    lang: "Taal",
    at: "Moment",
    now: "Nu",
    evening: "Avond",
    "christmas-eve": "24 dec.",
    peak: "Drukte",
  },
  en: {
    ...ownNames,
    shop: "Shop",
    lang: "Language",
    at: "Moment",
    now: "Now",
    evening: "Evening",
    "christmas-eve": "24 Dec",
    peak: "Peak",
  },
  de: {
    ...ownNames,
    shop: "Shop",
    lang: "Sprache",
    at: "Moment",
    now: "Jetzt",
    evening: "Abend",
    "christmas-eve": "24. Dez.",
    peak: "Andrang",
  },
  fr: {
    ...ownNames,
    shop: "Boutique",
    lang: "Langue",
    at: "Moment",
    now: "Maintenant",
    evening: "Soir",
    "christmas-eve": "24 déc.",
    peak: "Affluence",
  },
};

const query = new URLSearchParams(location.search);
const lang = LANGUAGES.find((name) => name === document.documentElement.lang) ?? "nl";
const fields = Object.keys(choices) as Choice[];

dress(document, lang, query.get("shop"));
const bar = document.getElementById("demo-bar");
bar?.append(title(bar.ariaLabel), ...fields.map(field));
carryAlong();

function title(name: string | null): HTMLElement {
  const strong = document.createElement("strong");
  strong.textContent = name;
  return strong;
}

function field(name: Choice): HTMLLabelElement {
  const chosen = name === "lang" ? lang : query.get(name);
  const select = document.createElement("select");
  for (const value of choices[name]) {
    select.add(new Option(words[lang][value], value, false, value === chosen));
  }
  select.addEventListener("change", () => go(name, select.value));
  const label = document.createElement("label");
  label.append(words[lang][name], select);
  return label;
}

function go(name: Choice, value: string) {
  query.set(name, value);
  // Another shop is met in its own language.
  if (name === "shop") query.delete("lang");
  location.search = query.toString();
}

/** Internal links and forms keep the chosen shop, language and moment. */
function carryAlong() {
  const kept = fields.filter((name) => query.has(name));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const url = new URL(link.href);
    for (const name of kept) url.searchParams.set(name, query.get(name) ?? "");
    link.href = url.href;
  }
  for (const form of document.forms) {
    for (const name of kept) {
      const input = document.createElement("input");
      Object.assign(input, { type: "hidden", name, value: query.get(name) ?? "" });
      form.append(input);
    }
  }
}
