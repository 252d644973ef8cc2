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

/** The languages that a config can be in. */
const SPOKEN = new Set<unknown>(["nl", "en"]);
const EXAMPLES: Record<string, string> = { nl: "Het kwam kapot aan", en: "It arrived broken" };

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
      `Add "${language}" there, for instance {"nl": "Het kwam kapot aan", "en": "It arrived broken"}, or take ${languageName(language)} out everywhere.`,
  },
  "language-other": {
    subject,
    problem: (args) =>
      `This should be ${languageName(args.expected)}, but it reads like ${languageName(args.language)}: ${listed(args)}.`,
    fix: ({ language, expected }) =>
      `Translate it, for instance "${EXAMPLES[expected as string] ?? "24 h"}".${SPOKEN.has(language) ? ` Or say which language it is: {"${language}": "…", "${expected}": "…"}. Is the whole shop in ${languageName(language)}? Then set "language" to "${language}".` : ""}`,
  },
} satisfies Record<string, Sentences>;
