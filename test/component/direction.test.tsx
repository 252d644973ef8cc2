import { describe, expect, it, test } from "vitest";
import { fieldsOfKind } from "../../widget/check/fields.ts";
import { LANGUAGES } from "../../widget/i18n/languages.ts";
import { example, type Fields, full } from "../fixtures/files.ts";
import { shown } from "./shown.tsx";

/** Usual days, a season, and days with a stand-in: together they show all there is. */
const SIGHTS = [
  { view: "badge", moment: "2026-11-10T10:30+01:00" },
  { view: "strip", moment: "2026-12-01T10:30+01:00" },
  { view: "card", moment: "2026-12-29T10:30+01:00" },
] as const;
/** Found in links alone, which show no text. */
const UNSEEN = ["scenarios.*.message"];

/** Puts a value at each place in a config that a path of the schema leads to. */
function put(node: unknown, [key = "", ...rest]: string[], value: string): void {
  const fields = node as Fields;
  for (const name of key === "*" ? Object.keys(fields) : [key]) {
    if (rest.length) put(fields[name], rest, value);
    else fields[name] = value;
  }
}

/** Everything that a view and the panel say of a config, each with where its direction comes from. */
function said(config: Fields, language?: string) {
  return SIGHTS.flatMap(({ view, moment }) => {
    const { all } = shown({ ...config, language }, moment, { view, opened: true });
    return all("*")
      .filter(({ children, textContent }) => !children.length && textContent)
      .map((element) => ({
        words: element.textContent as string,
        dir: element.closest("[dir]")?.getAttribute("dir"),
      }));
  });
}

describe("a text of the owner", () => {
  const fields = fieldsOfKind("text").map(({ path }) => path);

  it.each(fields.map((path) => [path.join("."), path] as const))(
    "reads in its own direction, and takes nothing beside it along: %s",
    (name, path) => {
      const text = "آنا، 12-34 (ب)!";
      const config = full();
      put(config, path, text);
      const found = said(config).filter(({ words }) => words.includes(text));
      expect(found.length > 0).toBe(!UNSEEN.includes(name));
      for (const { words, dir } of found) {
        // What stands around it is a sentence of the widget, unless it is no more than its quotes.
        const around = words.replace(text, "").replace(/[‘’\u2068\u2069]/g, "");
        expect(dir, words).toBe(around ? "ltr" : "auto");
        if (around) expect(words).toContain(`\u2068${text}\u2069`);
      }
    },
  );

  it("that is read from left to right stands in a sentence without any sign that cannot be seen", () => {
    for (const language of LANGUAGES) {
      for (const { words } of said(full(), language)) {
        expect(words).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      }
    }
  });

  it("cannot end its own isolation, or turn what follows it", () => {
    const config = full();
    put(config, ["contact", "name"], "\u202eآنا\u2069\u2067");
    const whole = said(config)
      .map(({ words }) => words)
      .join("\n");
    expect(whole).toContain("WhatsApp \u2068آنا\u2069");
    expect(whole).not.toMatch(/[\u202a-\u202e\u2066\u2067]|\u2069\u2069/);
  });
});

test.each(LANGUAGES)("no sentence of the widget in %s begins with another direction", (lang) => {
  const config = full();
  for (const path of [
    ["contact", "name"],
    ["shop", "tradeName"],
  ])
    put(config, path, "آنا");
  const sentences = said(config, lang).filter(({ words }) => /آنا.*[a-z]|[a-z].*آنا/i.test(words));
  expect(sentences.length).toBeGreaterThan(12);
  for (const { words, dir } of sentences) expect(dir, words).toBe("ltr");
});

test("initials that would join to a word stand apart", () => {
  const config = example();
  put(config, ["contact", "name"], "سلمى محمد");
  const { parts } = shown(config, SIGHTS[0].moment);
  expect(parts("photo")).toEqual(["\u2068س\u2069\u2068م\u2069"]);
});

test("the marks around a name are in no message that is sent", () => {
  const config = full();
  put(config, ["contact", "name"], "آنا");
  const { all } = shown(config, SIGHTS[0].moment, { opened: true });
  const links = all("a").map((link) => decodeURIComponent(link.getAttribute("href") ?? ""));
  expect(links.join()).toContain("Hoi آنا,");
  expect(links.join()).not.toMatch(/[\u2066-\u2069]/);
});
