/** What the same pottery is called elsewhere, so that page and widget tell one story. The first match wins. */
const elsewhere: Record<string, [from: RegExp, to: string][]> = {
  minimal: [
    [/Blauwe Vos Keramiek v\.o\.f\./g, "Klein Servies"],
    [/Blauwe Vos/g, "Klein Servies"],
    [/Voorstraat 12, 2611 JP Delft/g, "Laarstraat 9, 7201 CA Zutphen"],
    [/\bDelft\b/g, "Zutphen"],
    [/\bAnna\b/g, "Sien"],
    [/87654321/g, "76543210"],
    [/NL004495445B01/g, "NL001234567B13"],
    [/015 200 12 34/g, "06 12 34 56 80"],
    [/\+31152001234/g, "+31612345680"],
    [/anna@blauwevos/g, "sien@kleinservies"],
  ],
  northlight: [
    [/Blauwe Vos Keramiek v\.o\.f\./g, "Northlight Pottery Ltd."],
    [/Blauwe Vos/g, "Northlight Pottery"],
    [/Voorstraat 12, 2611 JP Delft/g, "41 Gower Street, St. John’s, NL A1C 1N8"],
    [/\bDelft\b/g, "St. John’s"],
    [/\bAnna\b/g, "Tom"],
    [/KvK 87654321/g, "Corporation 987654-3"],
    [/(?:btw|VAT) NL004495445B01/g, "HST 812345678 RT0001"],
    [/\bVAT\b/g, "HST"],
    [/015 200 12 34/g, "709 555 0142"],
    [/\+31152001234/g, "+17095550142"],
    [/anna@blauwevos/g, "tom@northlight"],
    [/€/g, "$"],
  ],
};

/** Puts the page into the visitor's language, and under the name of the chosen shop. */
export function dress(lang: string, shop: string | null) {
  if (lang === "en") translate();
  const names = shop ? elsewhere[shop] : undefined;
  if (names) rename(names);
}

function translate() {
  for (const element of document.querySelectorAll<HTMLElement>("[data-en]")) {
    element.textContent = element.dataset.en ?? "";
  }
  for (const attribute of ["alt", "aria-label", "content"]) {
    for (const element of document.querySelectorAll(`[data-en-${attribute}]`)) {
      element.setAttribute(attribute, element.getAttribute(`data-en-${attribute}`) ?? "");
    }
  }
}

function rename(names: [from: RegExp, to: string][]) {
  const renamed = (text: string) =>
    names.reduce((left, [from, to]) => left.replace(from, to), text);
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const data = renamed(text.data);
    if (data !== text.data) text.data = data;
  }
  for (const link of document.querySelectorAll('[href^="mailto:"], [href^="tel:"]')) {
    link.setAttribute("href", renamed(link.getAttribute("href") ?? ""));
  }
  for (const element of document.querySelectorAll("[alt], [aria-label]")) {
    for (const attribute of ["alt", "aria-label"]) {
      const text = element.getAttribute(attribute);
      if (text) element.setAttribute(attribute, renamed(text));
    }
  }
}
