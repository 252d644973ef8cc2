import { DAY, dayOf, HOUR, MINUTE } from "../config/dates.ts";
import type { Duration } from "../config/duration.ts";
import { intl } from "../i18n/intl.ts";
import type { Messages } from "../i18n/messages.ts";
import { roundUp } from "./deadline.ts";
import type { Status } from "./hours.ts";
import { offsetAt, wallTimeAt } from "./zone.ts";

/** Moments and spans of time in the words of one language, on the shop's clock. */
export class TimeWords {
  constructor(
    readonly messages: Messages,
    readonly locale: string,
    /** The shop's time zone; the visitor's own when the shop names none. */
    readonly timeZone?: string,
  ) {}

  /** "vóór morgen 14:05", rounded up to 5 minutes. */
  deadline(instant: number, now: number): string {
    return this.before(roundUp(instant), now);
  }

  /** "vóór donderdag 3 december 16:00", to the minute. */
  before(instant: number, now: number): string {
    const isToday = this.daysFrom(now, instant) === 0;
    return this.named(
      this.messages.by(this.time(instant), this.day(instant, now), isToday),
      instant,
    );
  }

  /** "er nu, tot 17:30" or "er weer maandag om 09:00"; nothing when the shop never opens. */
  status(status: Status, now: number): string {
    const moment = status.open ? status.until : status.opens;
    // A closing time that is not known is undefined, which is less than nothing: so this is true for it as well.
    if (status.open && !((moment as number) < now + DAY)) return this.messages.openNow;
    if (moment === undefined) return "";
    const time = this.time(moment);
    const words = status.open
      ? this.messages.openUntil(time)
      : this.messages.backAt(time, this.day(moment, now));
    return this.named(words, moment);
  }

  /** "4 uur en 45 minuten"; beyond a day in days and hours. Rounded up, so that it never flatters. */
  span(milliseconds: number): string {
    const inDays = milliseconds >= DAY;
    const count = Math.ceil(milliseconds / (inDays ? HOUR : MINUTE)) || 1;
    const ratio = inDays ? 24 : 60;
    const parts = [
      [Math.floor(count / ratio), inDays ? "day" : "hour"],
      [count % ratio, inDays ? "hour" : "minute"],
    ] as const;
    const words = parts.filter(([n]) => n).map(([n, name]) => this.unit(name, n));
    return intl("ListFormat", this.locale, {}).format(words);
  }

  /** "binnen 4 werkuren", "vandaag". */
  within({ unit, count }: Duration): string {
    if (unit === "today") return this.messages.today;
    const span =
      unit === "workingHours" || unit === "workingDays"
        ? this.messages[unit](count)
        : this.unit(unit.slice(0, -1), count);
    return this.messages.within(span);
  }

  /** "Nederlands en Engels" */
  languages(tags: string[]): string {
    const names = intl("DisplayNames", this.locale, { type: "language" });
    return intl("ListFormat", this.locale, {}).format(tags.map((tag) => names.of(tag) as string));
  }

  /** "oktober 2026" */
  month(wallTime: number): string {
    return this.format(wallTime, { month: "long", year: "numeric", timeZone: "UTC" });
  }

  private unit(unit: string, count: number): string {
    return intl("NumberFormat", this.locale, { style: "unit", unit, unitDisplay: "long" }).format(
      count,
    );
  }

  private time(instant: number): string {
    return this.format(instant, { hour: "2-digit", minute: "2-digit" });
  }

  private day(instant: number, now: number): string {
    const days = this.daysFrom(now, instant);
    if (days >= 0 && days < 2)
      return intl("RelativeTimeFormat", this.locale, { numeric: "auto" }).format(days, "day");
    const options: Intl.DateTimeFormatOptions = { weekday: "long" };
    if (days < 0 || days > 6) Object.assign(options, { day: "numeric", month: "long" });
    return this.messages.on(this.format(instant, options));
  }

  private daysFrom(now: number, instant: number): number {
    return dayOf(this.wall(instant)) - dayOf(this.wall(now));
  }

  /** Names the shop's zone where the visitor's clock shows another time. */
  private named(words: string, instant: number): string {
    const zone = this.timeZone;
    if (!zone || offsetAt(instant, zone) === offsetAt(instant)) return words;
    return `${words} (${this.messages.zone(zone.replace(/.*\//, "").replace(/_/g, " "))})`;
  }

  private wall(instant: number): number {
    return wallTimeAt(instant, this.timeZone);
  }

  private format(instant: number, options: Intl.DateTimeFormatOptions): string {
    return intl("DateTimeFormat", this.locale, { timeZone: this.timeZone, ...options }).format(
      instant,
    );
  }
}
