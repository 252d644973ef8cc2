import { expect, expectTypeOf, test, vi } from "vitest";
import { check } from "../../../widget/check/check.ts";
import { explain } from "../../../widget/check/explain.ts";
import { sentences } from "../../../widget/check/sentences/index.ts";
import { words } from "../../../widget/cli/words/index.ts";
import { consoleLine } from "../../../widget/config/console-line.ts";
import { OWNER_LANGUAGES, type OwnerLanguage } from "../../../widget/config/owner-language.ts";
import { read } from "../../../widget/config/read.ts";
import { LANGUAGES, type Language } from "../../../widget/i18n/languages.ts";
import { SMALL, vangnet } from "../cli/given.ts";

// One language more for visitors, and nothing more for owners.
vi.mock("../../../widget/i18n/languages.ts", async (original) => {
  const { LANGUAGES: languages } =
    await original<typeof import("../../../widget/i18n/languages.ts")>();
  return { LANGUAGES: [...languages, "la"] };
});

const LATIN = SMALL.replace(
  /"remedy": (".*")/,
  '"remedy": {"nl": $1, "la": "Vas novum aut pecunia tua."}',
);

test("a language for visitors asks nothing of what is said to owners", () => {
  expect(LANGUAGES).toContain("la");
  for (const said of [sentences, words])
    expect(Object.keys(said).sort()).toEqual([...OWNER_LANGUAGES].sort());
});

test("a text in it is read and checked, and what is found is said in the owners' languages", () => {
  const text = LATIN.replace(/ \/\/.*/, "");
  expect(read(JSON.parse(text)).config?.promise.remedy).toHaveProperty("la");
  const found = check(text, { now: 0, language: "nl" }).filter(
    ({ code }) => code === "language-missing",
  );
  expect(found.map(({ args }) => args.language)).toEqual(["la"]);
  for (const language of OWNER_LANGUAGES)
    for (const finding of found)
      expect(Object.values(explain(finding, language)).join()).not.toMatch(/undefined/);
});

test("the console speaks English to a shop in it, and its own language to the others", () => {
  const { problems } = read({});
  const line = (language: string) => consoleLine(problems, "vangnet.json", language as Language);
  expect(line("la")).toBe(line("en"));
  expect(line("nl")).not.toBe(line("en"));
});

test("the command refuses it as a language to speak, and names those that it speaks", async () => {
  const { code, err } = await vangnet(["check", "a.json", "--lang", "la"], {
    files: { "a.json": SMALL },
  });
  expect(code).toBe(2);
  expect(err).toMatch(/--lang la[\s\S]*: nl, en\./);
});

test("what an owner speaks the widget can speak to visitors, so that a first config may say so", () => {
  expectTypeOf<OwnerLanguage>().toExtend<Language>();
});
