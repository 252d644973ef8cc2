import { CALENDARS, type Calendar, SHARED } from "../config/calendars.ts";
import { DAY, type Day } from "../config/dates.ts";

/**
 * Whether a date is a public holiday in a country or region.
 * King's Day is 27 April, or the 26th when the 27th is a Sunday. Liberation Day, 5 May, counts in years divisible by 5,
 * the years in which most people have it off; in other years shops work.
 */
export function isHoliday(day: Day, calendar: Calendar): boolean {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const monthAndDay = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  const weekday = date.getUTCDay();
  const fromEaster = day - easter(year);
  const country = calendar.slice(0, 2) as Calendar;
  const holidays = [...SHARED, ...CALENDARS[country], ...CALENDARS[calendar]];
  return (
    holidays.includes(monthAndDay) ||
    // What is farther from Easter than any holiday would be taken for a date.
    (fromEaster < 101 && holidays.includes(fromEaster)) ||
    (country === "NL" &&
      ((monthAndDay === 427 && weekday !== 0) ||
        (monthAndDay === 426 && weekday === 6) ||
        (monthAndDay === 505 && year % 5 === 0))) ||
    // The Wednesday before the 23rd of November.
    (calendar === "DE-SN" && weekday === 3 && monthAndDay > 1115 && monthAndDay < 1123)
  );
}

/** Easter Sunday by Gauss' rule, as it holds for the years 1900 to 2099. */
function easter(year: number): Day {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const late = sunday === 6 && (moon === 29 || (moon === 28 && golden > 10));
  return Date.UTC(year, 2, 22 + moon + sunday - (late ? 7 : 0)) / DAY;
}
