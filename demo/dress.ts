import { goupilEtFilles } from "./sisters/goupil-et-filles.ts";
import { krugUndReineke } from "./sisters/krug-und-reineke.ts";
import { minimal } from "./sisters/minimal.ts";
import { northlight } from "./sisters/northlight.ts";
import { facts, type Sister } from "./sisters/sister.ts";
import { type Language, words } from "./words/index.ts";

/** The shops that sell from the pages of Blauwe Vos, by the name of their config. */
export const sisters: Record<string, Sister> = {
  minimal,
  northlight,
  "krug-und-reineke": krugUndReineke,
  "goupil-et-filles": goupilEtFilles,
};

interface PlacedText {
  text: string;
  replace(text: string): void;
}

/** Puts a page into the visitor's language, and under the name and the law of the chosen shop. */
export function dress(page: Document, language: Language, shop: string | null) {
  const sister = shop ? sisters[shop] : undefined;
  for (const { text, replace } of textsOf(page)) replace(sayingOf(text, language, sister));
  for (const link of page.querySelectorAll("a[href*=':']")) {
    link.setAttribute("href", renamed(link.getAttribute("href") ?? "", sister));
  }
  price(page, language, sister);
  if (sister) putUnderLaw(page, language, sister);
}

/** What a visitor may meet on a page, prices aside: in elements and in attributes. */
export function* textsOf(page: Document): Generator<PlacedText> {
  const texts = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (node.parentElement?.closest("data") || !node.data.trim()) continue;
    yield { text: node.data, replace: (text) => node.replaceData(0, node.length, text) };
  }
  for (const element of page.querySelectorAll('[alt], [aria-label], meta[name="description"]')) {
    for (const name of ["content", "alt", "aria-label"]) {
      const text = element.getAttribute(name);
      if (text) yield { text, replace: (other) => element.setAttribute(name, other) };
    }
  }
}

/** The parts of a text that are translated each by itself, in Dutch. */
export const partsOf = (text: string) => text.trim().replace(/\s+/g, " ").split(" · ");

function sayingOf(text: string, language: Language, sister: Sister | undefined) {
  const [before, after] = [/^\s*/, /\s*$/].map((space) => space.exec(text)?.[0] ?? "");
  const said = partsOf(text).map((part) =>
    renamed(sister?.says?.[part]?.[language] ?? words[language][part] ?? part, sister),
  );
  return before + said.join(" · ") + after;
}

function renamed(text: string, sister: Sister | undefined) {
  if (!sister) return text;
  const names = Object.keys(facts) as (keyof typeof facts)[];
  return names.reduce((left, name) => left.replaceAll(facts[name], sister.facts[name]), text);
}

function price(
  page: Document,
  language: Language,
  { prices, currency = "EUR" }: Partial<Sister> = {},
) {
  const written = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  for (const amount of page.querySelectorAll("data")) {
    const value = prices?.[amount.value] ?? Number(amount.value);
    amount.value = value.toFixed(2);
    amount.textContent = written.format(value);
  }
}

function putUnderLaw(page: Document, language: Language, { facts, links, notes }: Sister) {
  const list = page.getElementById("law");
  if (links) {
    const items = Object.entries(links).map(([path, names]) => {
      const link = page.createElement("a");
      link.href = `https://${facts.domain}/${path}`;
      link.textContent = names[language];
      const item = page.createElement("li");
      item.append(link);
      return item;
    });
    list?.replaceChildren(...items);
  }
  if (notes) {
    const paragraph = page.createElement("p");
    paragraph.className = "notes";
    paragraph.textContent = notes[language];
    list?.after(paragraph);
  }
}
