interface Formats {
  DateTimeFormat: [Intl.DateTimeFormatOptions, Intl.DateTimeFormat];
  NumberFormat: [Intl.NumberFormatOptions, Intl.NumberFormat];
  ListFormat: [Intl.ListFormatOptions, Intl.ListFormat];
  RelativeTimeFormat: [Intl.RelativeTimeFormatOptions, Intl.RelativeTimeFormat];
  DisplayNames: [Intl.DisplayNamesOptions, Intl.DisplayNames];
}

const made: { [key: string]: unknown } = {};

/** A formatter of `Intl`, kept for the next time: making one costs far more than using it. */
export function intl<Name extends keyof Formats>(
  name: Name,
  locale: string,
  options: Formats[Name][0],
): Formats[Name][1] {
  const key = name + locale + JSON.stringify(options);
  made[key] ??= new (Intl[name] as new (...args: unknown[]) => unknown)(locale, options);
  return made[key] as Formats[Name][1];
}
