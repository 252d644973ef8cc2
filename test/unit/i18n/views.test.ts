import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { literalTexts, sentencesIn } from "./literal-texts.ts";

const VIEWS = `${import.meta.dirname}/../../../widget/views`;
const WIDGET = `${VIEWS}/..`;
const FILES = readdirSync(VIEWS).filter((file) => file.endsWith(".tsx"));

describe("every word that a visitor reads stands in a language file", () => {
  it("in all views there are", () => {
    expect(FILES.length).toBeGreaterThan(10);
  });

  test.each(FILES)("none in %s", (file) => {
    expect(literalTexts(readFileSync(`${VIEWS}/${file}`, "utf8"))).toEqual([]);
  });
});

/** What else a visitor's words pass through. What reads the config speaks to owners, on the console. */
const MODULES = [
  ...["promise", "contact"].flatMap((room) =>
    readdirSync(`${WIDGET}/${room}`).map((file) => `${room}/${file}`),
  ),
  ...readdirSync(WIDGET),
].filter((file) => /\.tsx?$/.test(file));

describe("no sentence stands outside the language files", () => {
  test.each(MODULES)("none in %s", (file) => {
    const found = sentencesIn(readFileSync(`${WIDGET}/${file}`, "utf8"));
    expect(found).toEqual([]);
  });

  test.each<[string, string]>([
    ["in a string", 'const said = "er nu";'],
    ["in a template", "const said = `er weer om 9`;"],
    ["with a letter of another language", 'const month = "März";'],
    ["that is thrown together", 'say(name + " helpt je");'],
  ])("one %s is found", (_, source) => {
    expect(sentencesIn(source).length).toBe(1);
  });
});

describe("a word in a view is found", () => {
  test.each<[string, string]>([
    ["between tags", "<p>Bel Anna</p>"],
    ["beside a value", "<p>{name} helpt</p>"],
    ["in a template", "<p>{`Bel Anna`}</p>"],
    ["in what a call makes", 'h("p", { class: "strong" }, "Bel Anna")'],
    ["in a string", '<p>{"Bel Anna"}</p>'],
    ["when something is so", '<p>{open && "nu open"}</p>'],
    ["in a text property", '<Live text="Bel Anna" />'],
    ["in a label", '<button aria-label="Sluiten" />'],
    ["in a title", '<a title="Sluiten" />'],
    ["in an alternative text", '<img alt="Foto" />'],
    ["in a label that is computed", '<button aria-label={open ? "Sluiten" : "Openen"} />'],
  ])("%s", (_, source) => {
    expect(literalTexts(`const view = ${source};`).length).toBeGreaterThan(0);
  });

  test.each<[string, string]>([
    ["a sign", '<p>{" · "}</p>'],
    ["an empty alternative text", '<img alt="" />'],
    ["a class", '<p class={late ? "dot late" : "dot"} />'],
    ["a message", "<p>{messages.rights}</p>"],
    ["a tag's name", '<Live as="span" text={text} />'],
    ["a comment", "<p>{/* Bel Anna */}</p>"],
  ])("and %s is not", (_, source) => {
    expect(literalTexts(`const view = ${source};`)).toEqual([]);
  });
});
