import type { Args, Sentences } from "../../../finding.ts";

const nth = ({ path }: Args) => Number(`${path}`.split(".")[1]) + 1;
const within = ({ path }: Args) => `The time that you promise (${path})`;

/** Whether the time that is promised can be kept, and the dates. */
export const time = {
  "hours-missing": {
    subject: within,
    problem: (args) =>
      `"${args.within}" is counted by your opening hours, and they are not there. No deadline is shown.`,
    fix: () =>
      'Add them: "hours": {"timeZone": "Europe/Amsterdam", "week": {"mon-fri": "09:00-17:30"}}.',
  },
  "never-open": {
    subject: () => "Your opening hours",
    problem: () => "By these opening hours the shop never opens, so no deadline can be counted.",
    fix: () => 'Write when you are there: "week": {"mon-fri": "09:00-17:30"}.',
  },
  "today-mostly-closed": {
    subject: within,
    problem: (args) =>
      `"${args.within}" does not fit a shop that is open on ${args.days} days a week: most reports are put right on another day.`,
    fix: () =>
      'Write "1 working day", or a time that you also make when you are closed: "48 hours".',
  },
  "opening-too-short": {
    subject: within,
    problem: (args) =>
      `Your longest day has ${args.longest} opening hours, so "${args.within}" always ends on a later day.`,
    fix: () => 'Say so in days, for instance "1 working day".',
  },
  "due-while-closed": {
    subject: within,
    problem: (args) =>
      `You are closed for up to ${args.closed} hours in a row. Many a "${args.within}" ends while nobody is there.`,
    fix: () =>
      'Write a time that counts only while you are open, for instance "4 working hours" or "1 working day".',
  },
  "season-shorter": {
    subject: (args) => `The time of season ${nth(args)}`,
    problem: (args) =>
      `In this season you promise "${args.within}", less time than the usual "${args.usual}".`,
    fix: () => 'Promise more time in a busy season, for instance "48 hours", and keep it.',
  },
  "seasons-overlap": {
    subject: (args) => `The first day of season ${nth(args)}`,
    problem: ({ first, second }) =>
      `Seasons ${first} and ${second} overlap. On those days only season ${first} is shown.`,
    fix: () =>
      'Let one end the day before the other begins: "until": "2026-12-06", then "from": "2026-12-07".',
  },
  "stand-ins-overlap": {
    subject: (args) => `The first day of stand-in ${nth(args)}`,
    problem: ({ first, second }) =>
      `Stand-ins ${first} and ${second} overlap. On those days only stand-in ${first} is shown.`,
    fix: () =>
      'Let one end the day before the other begins: "until": "2026-12-30", then "from": "2026-12-31".',
  },
  "season-past": {
    subject: (args) => `The last day of season ${nth(args)}`,
    problem: ({ until }) => `This season ended on ${until} and is not shown any more.`,
    fix: () =>
      'Delete the season, or give it new dates: "from": "2027-11-22", "until": "2028-01-20".',
  },
  "stand-in-past": {
    subject: (args) => `The last day of stand-in ${nth(args)}`,
    problem: ({ until }) => `This stand-in was there until ${until} and is not shown any more.`,
    fix: () =>
      'Delete the stand-in, or give new dates: "from": "2027-07-19", "until": "2027-08-06".',
  },
  "exception-past": {
    subject: ({ date }) => `The other opening hours on ${date}`,
    problem: () => "This date is over and changes nothing any more.",
    fix: () => 'Delete the line, or write the next date, for instance "2027-12-24": "09:00-13:00".',
  },
  "order-before-outside": {
    subject: (args) => `The last moment to order of season ${nth(args)}`,
    problem: ({ at }) => `${at} is not between the first and the last day of this season.`,
    fix: () => 'Write a moment in the season, for instance "2026-12-03T16:00", or move its dates.',
  },
} satisfies Record<string, Sentences>;
