import { clock, counted } from "./forms.ts";
import type { Tone } from "./tone.ts";

/**
 * The widget's own words. English defines which there are; every other language has the same.
 * @param _tone how the visitor is addressed; a language that knows one way only, such as this one, does not ask
 * @param region what the page says it is, as in `en-us`, where people of one language write differently
 */
export const say = (_tone?: Tone, region?: string) => ({
  close: "Close",
  open: "What happens if it goes wrong?",
  deadline: "Report it now: put right",
  today: "today",
  tomorrow: "tomorrow",
  /** From Sunday on, with spaces between them. */
  weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  /** From January on. */
  months: "January February March April May June July August September October November December",
  date: (weekday: string, day: number, month: string) =>
    region === "us" ? `${weekday}, ${month}\u00a0${day}` : `${weekday} ${day}\u00a0${month}`,
  /** A time of day; the minute has two digits. */
  time: (hour: number, minute: string) =>
    region === "us"
      ? `${hour % 12 || 12}:${minute}\u00a0${hour < 12 ? "AM" : "PM"}`
      : clock(hour, minute),
  /** A deadline; `day` is today or tomorrow when that is less than 2 days ahead, else a weekday or a date. */
  by: (time: string, day: string, ahead: number) => `by ${time} ${on(day, ahead)}`,
  /** The shop's time zone, by its city. */
  zone: (city: string) => `${city} time`,
  /** What cities are called other than in the names of time zones: `Brussels=Brussel`, with spaces between them. */
  cities: "Calcutta=Kolkata Kiev=Kyiv",
  within: (span: string) => `within ${span}`,
  minutes: counted("minute", "minutes"),
  hours: counted("hour", "hours"),
  days: counted("day", "days"),
  workingHours: counted("working hour", "working hours"),
  workingDays: counted("working day", "working days"),
  /** Between the last two of a list. */
  and: " and ",
  openUntil: (time: string) => `here now, until ${time}`,
  openNow: "here now",
  backAt: (time: string, day: string, ahead: number) => `back ${on(day, ahead)} at ${time}`,
  helps: (name: string) => `${name} helps you`,
  replies: (within: string) => `Replies ${within}`,
  /** What languages are called, as in `cities`; of others it is asked elsewhere. */
  languages: "nl=Dutch en=English de=German fr=French es=Spanish it=Italian pl=Polish tr=Turkish",
  speaks: (languages: string) => `Speaks ${languages}`,
  quote: (words: string) => `“${words}”`,
  whatsapp: (name: string) => `WhatsApp ${name}`,
  phone: (name: string) => `Call ${name}`,
  email: (name: string) => `E-mail ${name}`,
  scenarios: "What can go wrong",
  cases: "What went wrong before",
  record: (kept: number, total: number) =>
    `${kept} of ${total} within the promise, over the last 12 months`,
  median: (span: string) => `Half within ${span}`,
  kept: "On time",
  missed: "Too late",
  took: (span: string) => `put right in ${span}`,
  source: "Read the whole story",
  more: "Show more cases",
  orderBefore: (occasion: string, moment: string) => `In time for ${occasion}: order ${moment}`,
  rights: "Your legal rights stay unaffected.",
  terms: "Conditions of this promise",
  rightsLink: "Your legal rights",
  /** The law's own words (Directive 2011/83/EU, article 11a), as in every language. */
  withdrawal: "Withdraw from contract here",
  guarantee: "The legal guarantee",
  kvk: "Trade register",
  vat: "VAT",
});

export type Messages = ReturnType<typeof say>;

const on = (day: string, ahead: number) => (ahead < 2 ? day : `on ${day}`);
