import { DAY, dayOf, HOUR, MINUTE } from "../config/dates.ts";
import type { Duration } from "../config/duration.ts";
import type { Language } from "../i18n/languages.ts";
import type { Messages } from "../i18n/messages.ts";
import { roundUp } from "./deadline.ts";
import type { Status } from "./hours.ts";
import { offsetAt, wallTimeAt } from "./zone.ts";

/** Moments and spans of time in the words of one language, on the shop's clock. */
export class TimeWords {
  constructor(
    readonly messages: Messages,
    /** The shop's time zone; the visitor's own when the shop names none. */
    readonly timeZone?: string,
  ) {}

  /** "vóór morgen 14:05", rounded up to 5 minutes. */
  deadline(instant: number, now: number): string {
    return this.before(roundUp(instant), now);
  }

  /** "vóór donderdag 3 december 16:00", to the minute. */
  before(instant: number, now: number): string {
    return this.moment(this.messages.by, instant, now);
  }

  /** "er nu, tot 17:30" or "er weer maandag om 09:00"; nothing when the shop never opens. */
  status(status: Status, now: number): string {
    const { openNow, openUntil, backAt } = this.messages;
    const moment = status.open ? status.until : status.opens;
    // A closing time that is not known is undefined, which is less than nothing: so this is true for it as well.
    if (status.open && !((moment as number) < now + DAY)) return openNow;
    return moment === undefined ? "" : this.moment(status.open ? openUntil : backAt, moment, now);
  }

  /** "4 uur en 45 minuten"; beyond a day in days and hours. Rounded up, so that it never flatters. */
  span(milliseconds: number): string {
    const { days, hours, minutes } = this.messages;
    const inDays = milliseconds >= DAY;
    const count = Math.ceil(milliseconds / (inDays ? HOUR : MINUTE)) || 1;
    const ratio = inDays ? 24 : 60;
    const [many, rest] = [Math.floor(count / ratio), count % ratio];
    const words = [];
    if (many) words.push((inDays ? days : hours)(many));
    if (rest) words.push((inDays ? hours : minutes)(rest));
    return this.listed(words);
  }

  /** "binnen 4 werkuren", "vandaag". */
  within({ unit, count }: Duration): string {
    const { messages } = this;
    return unit === "today" ? messages.today : messages.within(messages[unit](count));
  }

  /**
   * "Nederlands en Engels"
   * @param language in which the browser is asked for names that are not in the language file
   */
  languages(tags: string[], language: Language): string {
    const nameOf = (tag: string) =>
      named(tag, this.messages.languages) ??
      (new Intl.DisplayNames(language, { type: "language" }).of(tag) as string);
    return this.listed(tags.map(nameOf));
  }

  /** "oktober 2026" */
  month(wallTime: number): string {
    const date = new Date(wallTime);
    return `${nth(this.messages.months, date.getUTCMonth())} ${date.getUTCFullYear()}`;
  }

  private listed(words: string[]): string {
    const last = words.pop() ?? "";
    return words.length ? words.join(", ") + this.messages.and + last : last;
  }

  /**
   * A moment in the words of a message, with the shop's zone named where the visitor's clock shows another time.
   * @param say is given the time of day, the day, and how many days ahead that is
   */
  private moment(say: Messages["by"], instant: number, now: number): string {
    const { messages, timeZone } = this;
    const wall = wallTimeAt(instant, timeZone);
    const date = new Date(wall);
    const ahead = dayOf(wall) - dayOf(wallTimeAt(now, timeZone));
    const time = messages.time(date.getUTCHours(), date.toISOString().slice(14, 16));
    const weekday = nth(messages.weekdays, date.getUTCDay());
    const month = nth(messages.months, date.getUTCMonth());
    const day =
      [messages.today, messages.tomorrow][ahead] ??
      (ahead > 0 && ahead < 7 ? weekday : messages.date(weekday, date.getUTCDate(), month));
    const words = say(time, day, ahead);
    if (!timeZone || offsetAt(instant, timeZone) === offsetAt(instant)) return words;
    const city = timeZone.replace(/.*\//, "");
    const name = named(city, messages.cities) ?? city.replace(/_/g, " ");
    return `${words} (${messages.zone(name)})`;
  }
}

/** What a name is in a list such as `nl=Nederlands en=Engels`. */
const named = (name: string, list: string) =>
  list
    .split(" ")
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const nth = (names: string, index: number) => names.split(" ")[index] as string;
