import type { Args, Sentences } from "../../../finding.ts";
import { place } from "../place.ts";

const nth = ({ path }: Args) => Number(`${path}`.split(".")[1]) + 1;

/** What went wrong before, and what can go wrong. */
export const cases = {
  "case-old": {
    subject: (args) => `The date of case ${nth(args)}`,
    problem: ({ date }) =>
      `${date} is more than 12 months ago, so this case does not count in the record.`,
    fix: () =>
      'Replace it by a case of this year, for instance with "reported": "2026-10-15T14:20".',
  },
  "case-in-future": {
    subject: (args) => `The date of case ${nth(args)}`,
    problem: ({ date }) => `${date} is still to come: this cannot have happened yet.`,
    fix: () =>
      'Write when it was, for instance "2026-10-15T14:20", or add the case when it is solved.',
  },
  "cases-all-kept": {
    subject: () => "Your cases",
    problem: ({ total }) =>
      `All ${total} cases were solved in time. A visitor wonders what is left out.`,
    fix: () =>
      'Add one that you missed, and what you did then: "We were too late. Money back and € 10."',
  },
  "mostly-missed": {
    subject: () => "The time that you promise (promise.within)",
    problem: ({ kept, total }) =>
      `By your own cases you kept it ${kept} out of ${total} times. The widget shows that too.`,
    fix: () =>
      'Promise a time that you do make, for instance "48 hours". Was another promise in force? Give the case its own "within".',
  },
  "permission-missing": {
    subject: ({ path }) => place(path),
    problem: () => "Without the customer's permission the name and words are not shown.",
    fix: () => 'Ask for it and write "permission": true in the case, or delete name and words.',
  },
  "scenario-unknown": {
    subject: (args) => `The scenario of case ${nth(args)}`,
    problem: ({ scenario, known }) => `There is no scenario "${scenario}". There are: ${known}.`,
    fix: () => 'Write the id of a scenario, for instance "scenario": "late", or delete the line.',
  },
  "scenario-twice": {
    subject: (args) => `The id of scenario ${nth(args)}`,
    problem: ({ id }) =>
      `"${id}" is also the id of an earlier scenario: cases can only belong to that one.`,
    fix: ({ id }) => `Give it a name of its own, for instance "${id}-2".`,
  },
  "scenario-without-case": {
    subject: (args) => `Scenario ${nth(args)}`,
    problem: ({ id }) =>
      `No case shows that you put "${id}" right before. Now it is only a promise.`,
    fix: ({ id }) => `Add a case that really happened, with "scenario": "${id}".`,
  },
  "cases-missing": {
    subject: () => "Your cases",
    problem: () => "Nothing shows that you put things right before. Now it is only a promise.",
    fix: () =>
      'Add what went wrong and how you solved it: "cases": [{"problem": "Vase arrived broken.", "solution": "A new one the same evening.", "reported": "2026-10-15T14:20", "resolved": "2026-10-15T19:05"}].',
  },
  "placeholder-unknown": {
    subject: ({ path }) => place(path),
    problem: ({ placeholder }) =>
      `${placeholder} is not filled in: the customer sends it as it stands.`,
    fix: () =>
      'Use {contact}, {shop}, {page} or {url}, for instance "Hi {contact}, my parcel is late."',
  },
} satisfies Record<string, Sentences>;
