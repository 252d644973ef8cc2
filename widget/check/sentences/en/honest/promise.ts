import type { Args, Sentences } from "../../../finding.ts";
import { place } from "../place.ts";

const subject = ({ path }: Args) => place(path);

/** What the promise says. */
export const promise = {
  "headline-vague": {
    subject,
    problem: ({ headline }) =>
      `"${headline}" has no number and no moment, so nobody can count on it.`,
    fix: () => 'Say by when: "Something wrong? Put right within 24 hours."',
  },
  "helps-gladly": {
    subject,
    problem: ({ said }) => `"${said}" says how you feel, not what you will do. Every shop says it.`,
    fix: () => 'Say what you do and by when: "Anna calls you back within 2 hours."',
  },
  "as-soon-as-possible": {
    subject,
    problem: ({ said }) => `"${said}" is not a time: you decide afterwards what was possible.`,
    fix: () => 'Name a time that you always make, even a longer one: "within 48 hours".',
  },
  always: {
    subject,
    problem: ({ said }) => `"${said}" cannot be kept, and one exception makes it untrue.`,
    fix: () => 'Say when it holds: "On working days until 17:30 Anna answers within 2 hours."',
  },
  perfect: {
    subject,
    problem: ({ said }) => `"${said}" is too good to be true, so it raises doubt instead of trust.`,
    fix: () => 'Say what happens when it goes wrong: "Broken? A new one in the post today."',
  },
  "remedy-empty": {
    subject,
    problem: ({ remedy }) => `"${remedy}" does not say what the customer gets.`,
    fix: () => 'Name it: "You choose: a new one, or your money back."',
  },
  "otherwise-missing": {
    subject,
    problem: () => "Nothing is said about what happens when you miss your own deadline.",
    fix: () =>
      'Write in `otherwise` what the customer gets then: "Too late? Then you get € 10 back."',
  },
  "headline-contradicts-within": {
    subject,
    problem: ({ said, within }) =>
      `The headline says "${said}", but the deadline is counted with "${within}".`,
    fix: () =>
      'Make both say the same: "Put right within 24 hours." goes with "within": "24 hours".',
  },
  "season-headline-missing": {
    subject: ({ path }) => `The time of season ${Number(`${path}`.split(".")[1]) + 1}`,
    problem: ({ said, within }) =>
      `In this season "${within}" counts, while the usual headline keeps saying "${said}".`,
    fix: () =>
      'Give the season its own headline: "headline": "Something wrong? Put right within 48 hours."',
  },
} satisfies Record<string, Sentences>;
