import type { Language } from "../i18n/languages.ts";
import { examples } from "./kinds.ts";
import type { OwnerLanguage } from "./owner-language.ts";
import type { Problem } from "./problem.ts";

type Sentences = [
  problem: (place: string, found: string, expected: string) => string,
  unreadable: (found: string) => string,
  missing: string,
];

/** In lists, for as objects their names would travel to every visitor. */
const sentences: Record<OwnerLanguage, Sentences> = {
  en: [
    (place, found, expected) => `${place} is ${found}; write it like ${expected}`,
    (found) => `cannot be read (${found}); put valid JSON there`,
    "missing",
  ],
  nl: [
    (place, found, expected) => `${place} is ${found}; schrijf het als ${expected}`,
    (found) => `is niet te lezen (${found}); zet er geldige JSON neer`,
    "afwezig",
  ],
};

/**
 * One line for the owner, in the console: where it is wrong, what stands there, and how it should be.
 * Of more problems it tells the one that takes something away, and how many others there are.
 * @param file the address of the config
 * @param language the shop's own; in English where it is none that owners are spoken to in
 */
export function consoleLine(problems: Problem[], file: string, language: Language): string {
  const { path, expected, found } = (problems.find(({ dropped }) => dropped) ??
    problems[0]) as Problem;
  const [problem, unreadable, missing] = sentences[language as OwnerLanguage] ?? sentences.en;
  const brief =
    found === undefined
      ? missing
      : // What is deep enough would make JSON.stringify throw.
        Object(found) === found
        ? "{…}"
        : JSON.stringify(found).slice(0, 80);
  const sentence = expected
    ? problem(path.join(".").slice(0, 80), brief, examples[expected] ?? expected)
    : unreadable(brief);
  return `Vangnet: ${file}: ${sentence} (${problems.length})`;
}
