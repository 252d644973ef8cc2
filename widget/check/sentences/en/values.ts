import type { Args, Sentences } from "../../finding.ts";
import { lost } from "./lost.ts";
import { place } from "./place.ts";

const subject = ({ path }: Args) => place(path);

const inside = (parent: Args[string] = "") => (parent ? ` in ${place(parent)}` : "");

/** What the owner may have meant by a key that does not exist. */
function meant({ near, home, known, parent }: Args): string {
  if (near)
    return `${String(near).includes(",") ? "Do you mean one of these" : "Do you mean this"}: ${near}? Then rename it.`;
  if (home === "file")
    return `It belongs at the top of the file: put it there, outside ${place(parent)}.`;
  if (home) return `It belongs in ${place(home)}: put it there.`;
  return `Take it out, or use a name that exists here: ${known}.`;
}

export const values = {
  "missing-field": {
    subject,
    problem: (args) => `The field "${args.key}" is missing${inside(args.parent)}.${lost(args)}`,
    fix: ({ key, example }) => `Add it: "${key}": ${example}.`,
  },
  "invalid-text": {
    subject,
    problem: (args) => `A text belongs here, but it says ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Write a text between double quotes: ${example}. Or one for each language: {"nl": "…", "en": "…"}.`,
  },
  "invalid-word": {
    subject,
    problem: (args) =>
      `A short text that is the same in every language belongs here, but it says ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Write it between double quotes: ${example}.`,
  },
  "invalid-url": {
    subject,
    problem: (args) => `This is not a web address: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Copy the address of the page from your browser: ${example}. Or name a file that lies beside the config.`,
  },
  "invalid-email": {
    subject,
    problem: (args) => `This is not an e-mail address: ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Write a whole address, without spaces: ${example}.`,
  },
  "invalid-language": {
    subject,
    problem: (args) => `This is not a language code: ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Write the code of one language: ${example} for Dutch, "en" for English.`,
  },
  "invalid-duration": {
    subject,
    problem: (args) =>
      `This is not a length of time that the widget knows: ${args.found}.${lost(args)}`,
    fix: () =>
      'Write a whole number and a unit: "24 hours", "90 minutes", "2 days", "4 working hours", "1 working day" or "today". "24 uur", "24 Stunden" and "24 heures" are fine, too.',
  },
  "invalid-day": {
    subject,
    problem: (args) => `This date does not exist: ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Write year, month and day with hyphens: ${example}.`,
  },
  "invalid-moment": {
    subject,
    problem: (args) => `This is not a date with a time: ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Write year, month, day, then a T and the time: ${example}.`,
  },
  "invalid-zone": {
    subject,
    problem: (args) => `This is not a time zone: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Write the region and the city: ${example}, "Europe/Brussels" or "Europe/Berlin".`,
  },
  "invalid-week": {
    subject,
    problem: (args) => `These opening hours cannot be read: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Write English days of three letters (mon tue wed thu fri sat sun) and times with two digits: ${example}.`,
  },
  "invalid-exceptions": {
    subject,
    problem: (args) => `These other opening hours cannot be read: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Write a date or two with .. between them, then times or "closed": ${example}.`,
  },
  "invalid-colour": {
    subject,
    problem: (args) => `This is not a colour that the widget knows: ${args.found}.${lost(args)}`,
    fix: ({ example }) =>
      `Write # and 3 or 6 digits or letters up to f: ${example}. Or a pair: {"light": "#1d4ed8", "dark": "#93b4ff"}.`,
  },
  "invalid-css": {
    subject,
    problem: (args) => `This is not a value as in CSS: ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Write only the value, without a semicolon or an address: ${example}.`,
  },
  "invalid-number": {
    subject,
    problem: (args) =>
      `A whole number of 0 or more belongs here, but it says ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Write the number without quotes and without a unit: ${example}.`,
  },
  "invalid-flag": {
    subject,
    problem: (args) => `Yes or no belongs here, but it says ${args.found}.${lost(args)}`,
    fix: () => "Write true for yes or false for no, without quotes.",
  },
  "invalid-choice": {
    subject,
    problem: (args) =>
      args.near
        ? `The widget knows this in another spelling alone. It says ${args.found}.${lost(args)}`
        : `One of these belongs here: ${args.example}. It says ${args.found}.${lost(args)}`,
    fix: ({ example, near }) =>
      near
        ? `Write ${near}, quotes and small or capital letters included.`
        : `Choose one of them, quotes and small or capital letters included: ${example}.`,
  },
  "invalid-list": {
    subject,
    problem: (args) => `A list belongs here, but it says ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Put square brackets around it, also when there is one item: ${example}.`,
  },
  "invalid-object": {
    subject,
    problem: (args) => `A group of fields belongs here, but it says ${args.found}.${lost(args)}`,
    fix: ({ example }) => `Put the fields between braces: ${example}.`,
  },
  "no-channel": {
    subject,
    problem: (args) =>
      `Nobody can be reached${inside(args.path)}: no usable "whatsapp", "phone" or "email".${lost(args)}`,
    fix: () => 'Add at least one: "whatsapp": "+31612345678".',
  },
  "dates-reversed": {
    subject,
    problem: (args) => `It ends (${args.until}) before it begins (${args.from}).${lost(args)}`,
    fix: () => 'Swap "from" and "until", or look at the year.',
  },
  "resolved-first": {
    subject,
    problem: (args) =>
      `It was solved (${args.until}) before it was reported (${args.from}).${lost(args)}`,
    fix: () => 'Swap "reported" and "resolved", or look at the date and the time.',
  },
  "unknown-key": {
    subject,
    problem: ({ key, parent }) =>
      `The widget does not know "${key}"${inside(parent)} and skips it.`,
    fix: meant,
  },
} satisfies Record<string, Sentences>;
