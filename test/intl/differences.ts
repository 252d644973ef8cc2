import type { Said } from "./said.ts";

/** Where the widget says something else than `Intl`, on purpose. */
export interface Difference {
  what: keyof Said;
  /** The locales that it is about, as `Intl` names them. */
  where: RegExp;
  /** What the widget says for what `Intl` says; the same where it does not differ. */
  ours: (said: string) => string;
  why: string;
}

const UNITS = ["minutes", "hours", "days"] as const;

/** Each place where the two differ. Of those that are about one thing, each is given what the one before made of it. */
export const DIFFERENCES: Difference[] = [
  {
    what: "times",
    where: /-US/,
    ours: (said) => said.replace(/^0/, "").replace(/\s/, "\u00a0"),
    why: "People write 3:30 PM, and keep its parts together; Intl has 03:30 PM, with a space that breaks or a narrow one.",
  },
  {
    what: "times",
    where: /^fr/,
    ours: (said) => said.replace(/^0?(\d+):(\d\d)$/, "$1\u00a0h\u00a0$2").replace(/\s00$/, ""),
    why: "People write 14 h 05 and 14 h; 14:05 is for timetables.",
  },
  {
    what: "dates",
    where: /^fr/,
    ours: (said) => said.replace(/ 1 /, " 1er "),
    why: "The first of a month is le 1er.",
  },
  {
    what: "dates",
    where: /./,
    ours: (said) => said.replace(/(?<=\d(?:\.|er)?) | (?=\d+$)/, "\u00a0"),
    why: "The day never parts from its month.",
  },
  {
    what: "dates",
    where: /^en-(?:IE|GB)/,
    ours: (said) => said.replace(",", ""),
    why: "Engines disagree with each other on a comma after the weekday; without it the line is calmer.",
  },
  ...UNITS.map(
    (what): Difference => ({
      what,
      where: /./,
      ours: (said) => said.replace(/(?<=^\d)\D(?=\d{3}\b)/, ""),
      why: "No span or promise needs the thousand to be set apart, and Switzerland and Austria each do it in another way.",
    }),
  ),
  ...UNITS.map(
    (what): Difference => ({
      what,
      where: /./,
      ours: (said) => said.replace(" ", "\u00a0"),
      why: "A number never parts from what it counts; Intl sees to that in French alone, and there not for minutes.",
    }),
  ),
  {
    what: "days",
    where: /^de/,
    ours: (said) => said.replace(/Tage$/, "Tagen"),
    why: "Every sentence of ours says it after von or in, which ask for the dative; Intl knows no sentence.",
  },
  {
    what: "lists",
    where: /-US/,
    ours: (said) => said.replace(/, and/, " and"),
    why: "No comma before the and: American newspapers leave it out, too.",
  },
];
