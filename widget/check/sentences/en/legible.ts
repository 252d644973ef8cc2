import type { Args, Sentences } from "../../finding.ts";
import { languageName, place } from "./place.ts";

const subject = ({ path }: Args) => place(path);

const INKS: Record<string, string> = {
  text: "the text",
  muted: "secondary text",
  link: "links and the deadline",
  late: 'the word "late"',
  onAccent: "the text on buttons",
};
const GROUNDS: Record<string, string> = {
  surface: "the background",
  tint: "the tinted background",
  accent: "the accent",
};
const PAGES: Record<string, string> = { light: "light", dark: "dark" };

/** The same in each language that the widget speaks. */
const EXAMPLES: Record<string, string> = {
  nl: "Het kwam kapot aan",
  en: "It arrived broken",
  de: "Es kam kaputt an",
  fr: "C’est arrivé cassé",
};

/** A text in a language and in one other. */
function inTwo(language: Args[string] = ""): string {
  const others = [language === "nl" ? "en" : "nl", String(language)];
  return `{${others.map((name) => `"${name}": "${EXAMPLES[name] ?? "…"}"`).join(", ")}}`;
}

/** Places in words, and how many others there are. */
function listed({ places, more }: Args): string {
  const names = String(places).split(", ").map(place).join(", ");
  return more ? `${names} and ${more} more` : names;
}

export const legible = {
  contrast: {
    subject,
    problem: ({ value, ink, on, scheme, ratio, needed }) =>
      `With "${value}", ${INKS[ink as string]} cannot be read well on ${GROUNDS[on as string]} of ${PAGES[scheme as string]} pages: contrast ${ratio}, needed ${needed}.`,
    fix: ({ better, turn }) =>
      turn
        ? `Put "scheme": "${turn}" into theme: text and links then turn light.`
        : better
          ? `Write ${better}, the nearest that can be read.`
          : 'Change text and background together, for instance text "#1c1917" on surface "#ffffff".',
  },
  "text-long": {
    subject,
    problem: ({ length, most }) =>
      `${length} characters are too many for this place; ${most} fit well.`,
    fix: ({ more }) =>
      `Make it ${more} ${more === 1 ? "character" : "characters"} shorter: one thought, one sentence, for instance "Wrong? Put right within 24 hours."`,
  },
  "text-wordless": {
    subject,
    problem: ({ text }) =>
      `"${text}" has no word in it: a screen reader and a translator make nothing of it.`,
    fix: () => 'Write it in words, for instance "Arrived broken". An emoji may stand behind it.',
  },
  "text-capitals": {
    subject,
    problem: ({ text }) => `"${text}" is all capitals: that reads slowly and sounds like shouting.`,
    fix: ({ better }) => `Write it in small letters: "${better}".`,
  },
  "text-direction": {
    subject,
    problem: ({ character, position }) =>
      `Character ${position} cannot be seen (${character}) and turns the writing direction around.`,
    fix: () =>
      'Delete the text and type it again instead of pasting it, for instance "Wrong? Put right within 24 hours."',
  },
  "text-hidden": {
    subject,
    problem: ({ character, position }) =>
      `Character ${position} cannot be seen (${character}) and does not belong in a text.`,
    fix: () =>
      'Delete the text and type it again instead of pasting it, for instance "Wrong? Put right within 24 hours."',
  },
  "language-missing": {
    subject,
    problem: (args) =>
      `Some texts are there in ${languageName(args.language)}, but ${args.count === 1 ? "this one is" : `${args.count} are`} not: ${listed(args)}.`,
    fix: ({ language }) =>
      `Add "${language}" there, for instance ${inTwo(language)}, or take ${languageName(language)} out everywhere.`,
  },
  "language-other": {
    subject,
    problem: (args) =>
      `This should be ${languageName(args.expected)}, but it reads like ${languageName(args.language)}: ${listed(args)}.`,
    fix: ({ language, expected }) =>
      `Translate it, for instance "${EXAMPLES[expected as string] ?? "24 h"}".${EXAMPLES[language as string] ? ` Or say which language it is: {"${language}": "…", "${expected}": "…"}. Is the whole shop in ${languageName(language)}? Then set "language" to "${language}".` : ""}`,
  },
  "language-nowhere": {
    subject,
    problem: ({ language, found }) =>
      `The widget speaks ${languageName(language)} here, but no text is there in ${languageName(language)}: visitors get those in ${languageName(found)}.`,
    fix: ({ language, found }) =>
      `Add "${language}" to each text, for instance ${inTwo(language)}, or set "language" to "${found}".`,
  },
  "language-unspoken": {
    subject,
    problem: (args) =>
      `The widget does not speak ${languageName(args.language)}, so nobody ever reads ${args.count === 1 ? "this text" : `these ${args.count} texts`}: ${listed(args)}.`,
    fix: ({ language, near, spoken }) =>
      near
        ? `Write "${near}" instead of "${language}".`
        : `Take "${language}" out there. The widget speaks: ${spoken}.`,
  },
} satisfies Record<string, Sentences>;
