/** What is asked of the `Intl` of an engine. */
export interface Asked {
  locales: string[];
  /** Instants, in epoch ms. */
  moments: number[];
  timeZone: string;
  /** How many of a unit. */
  counts: number[];
  /** Languages, by their tags. */
  languages: string[];
}

/** What an engine says in one locale, for each moment or count. */
export interface Said {
  times: string[];
  weekdays: string[];
  dates: string[];
  months: string[];
  /** Today and tomorrow. */
  near: string[];
  minutes: string[];
  hours: string[];
  days: string[];
  /** `a` and `b`, and so on to `d`. */
  lists: string[];
  languages: string[];
}

/** Asks the `Intl` of the engine that it runs in: it is sent into pages, so it stands for itself. */
export function saidByIntl({ locales, moments, timeZone, counts, languages }: Asked): Said[] {
  return locales.map((locale) => {
    const each = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
      return moments.map((moment) => format.format(moment));
    };
    const counted = (unit: string) => {
      const options = { style: "unit", unit, unitDisplay: "long" } as const;
      const format = new Intl.NumberFormat(locale, options);
      return counts.map((count) => format.format(count));
    };
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    const list = new Intl.ListFormat(locale);
    const names = new Intl.DisplayNames(locale, { type: "language" });
    return {
      times: each({ hour: "2-digit", minute: "2-digit" }),
      weekdays: each({ weekday: "long" }),
      dates: each({ weekday: "long", day: "numeric", month: "long" }),
      months: each({ month: "long", year: "numeric" }),
      near: [0, 1].map((days) => relative.format(days, "day")),
      minutes: counted("minute"),
      hours: counted("hour"),
      days: counted("day"),
      lists: [2, 3, 4].map((length) => list.format(["a", "b", "c", "d"].slice(0, length))),
      languages: languages.map((tag) => names.of(tag) ?? ""),
    };
  });
}
