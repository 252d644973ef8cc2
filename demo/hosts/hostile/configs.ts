import { readFileSync } from "node:fs";

const minimal = () =>
  JSON.parse(readFileSync(new URL("../../shops/minimal.json", import.meta.url), "utf8"));

const MARKUP = `<img src="x" onerror="alert(1)"><script>alert(1)</script>&lt;b&gt;{{7*7}}`;
const LINKS = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "javascript\n:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "//evil.example/",
  "/\\evil.example/",
  "\\\\evil.example/",
  "/\t/evil.example/",
  "https:evil.example",
];

const aCase = (at: number) => ({
  problem: `Vaas ${at} kwam in scherven aan, en het was een cadeau voor dezelfde avond.`,
  solution: "Dezelfde dag een nieuw exemplaar gebracht.",
  reported: new Date(Date.UTC(2026, 9, 1, 12) - at * 3_000_000).toISOString().slice(0, 16),
  resolved: new Date(Date.UTC(2026, 9, 1, 16) - at * 3_000_000).toISOString().slice(0, 16),
});

const week = { timeZone: "Europe/Amsterdam", week: { "mon-fri": "09:00-17:30" } };
const many = (count: number, text: string) => Array.from({ length: count }, () => text);

/** Configs that somebody wrote to do harm, by name: as text, since some are no JSON at all. */
export const hostileConfigs: Record<string, () => string> = {
  /** Ten megabytes. */
  "large.json": () => JSON.stringify({ ...minimal(), note: "x".repeat(1e7) }),
  /** Ten thousand cases, counted in working hours. */
  "cases.json": () => {
    const cases = Array.from({ length: 10_000 }, (_, at) => ({
      ...aCase(at),
      within: "8 werkuren",
    }));
    return JSON.stringify({ ...minimal(), hours: week, cases });
  },
  /** Texts of a hundred thousand characters, one without a single space. */
  "long-texts.json": () => {
    const { shop, promise, contact } = minimal();
    const words = "Kapot of kwijt, altijd weer iets. ".repeat(3000);
    return JSON.stringify({
      shop: { ...shop, name: words },
      promise: { ...promise, headline: words, remedy: "x".repeat(100_000), otherwise: words },
      contact: { ...contact, name: words, role: words, note: words },
    });
  },
  /** Brackets without end. */
  "deep.json": () => {
    const depth = 100_000;
    const text = JSON.stringify({ ...minimal(), legal: "HERE", kleur: "HERE" });
    return text.replaceAll('"HERE"', `${"[".repeat(depth)}${"]".repeat(depth)}`);
  },
  /** Comments that open and open, in a file that is no JSON. */
  "comments.json": () => `{"a": ${"/* ".repeat(6e5)}`,
  /** Quotes that are never closed. */
  "quotes.json": () => `{"a": ${'"\\'.repeat(9e5)}`,
  /** Patterns that can be tried in more ways than there are grains of sand. */
  "stars.json": () =>
    JSON.stringify({ ...minimal(), show: { except: many(500, `${"*o".repeat(500)}*nooit`) } }),
  /** HTML and code where words belong. */
  "markup.json": () => {
    const { shop, promise, contact } = minimal();
    return JSON.stringify({
      shop: { ...shop, name: MARKUP, address: MARKUP, kvk: MARKUP },
      promise: { ...promise, headline: MARKUP, remedy: MARKUP, appliesTo: MARKUP },
      contact: { ...contact, name: MARKUP, role: MARKUP, note: MARKUP },
      scenarios: [{ id: MARKUP, when: MARKUP, steps: [MARKUP], remedy: MARKUP, message: MARKUP }],
      cases: [{ ...aCase(1), problem: MARKUP, words: MARKUP, customer: MARKUP, permission: true }],
      casesNote: MARKUP,
    });
  },
  /** Scripts and other sites where addresses belong. */
  "links.json": () => {
    const { contact, ...config } = minimal();
    const [photo, rightsUrl, withdrawalUrl, guaranteeNotice, termsUrl] = LINKS;
    return JSON.stringify({
      ...config,
      promise: { ...config.promise, termsUrl },
      contact: { ...contact, photo },
      legal: { rightsUrl, withdrawalUrl, guaranteeNotice },
      cases: LINKS.map((link, at) => ({ ...aCase(at), source: link, image: link })),
    });
  },
  /** Keys that mean something to JavaScript. */
  "keys.json": () => {
    const keys = `"__proto__": {"polluted": true, "badge": false}, "constructor": {"prototype": {"polluted": true}}`;
    const text = JSON.stringify({ ...minimal(), show: { HERE: 1 }, theme: { HERE: 1 }, HERE: 1 });
    return text.replaceAll('"HERE":1', keys);
  },
  /** Signs that turn the direction of what follows, so that a number could be read backwards. */
  "direction.json": () => {
    const { contact, promise, shop } = minimal();
    return JSON.stringify({
      shop: { ...shop, tradeName: "\u202eteiN", kvk: "12345678" },
      promise: { ...promise, headline: "\u202eBinnen 24 uur\u2066" },
      contact: { ...contact, name: "Si\u202een", role: "\u2067eigenaar" },
      hours: week,
    });
  },
};
