import { DAY, type Day } from "../config/dates.ts";

/** The holidays of a country: dates as month and day in one number, and days counted from Easter Sunday. */
const RULES = {
  NL: { dates: [101, 1225, 1226], fromEaster: [0, 1, 39, 49, 50] },
  BE: { dates: [101, 501, 721, 815, 1101, 1111, 1225], fromEaster: [1, 39, 50] },
  DE: { dates: [101, 501, 1003, 1225, 1226], fromEaster: [-2, 1, 39, 50] },
};

/**
 * Whether a date is a public holiday in the whole country, by the rules in force today.
 *
 * - NL: Algemene termijnenwet, article 3, with Easter Sunday and Whit Sunday. King's Day is 27 April, or the 26th when
 *   the 27th is a Sunday. Liberation Day, 5 May, counts in years divisible by 5, the years in which most people have
 *   it off; in other years shops work.
 * - BE: the ten legal holidays (law of 4 January 1974, royal decree of 18 April 1974).
 * - DE: the nine that all states share (the states' Feiertagsgesetze; 3 October: Einigungsvertrag, article 2).
 */
export function isHoliday(day: Day, country: keyof typeof RULES): boolean {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const monthAndDay = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  const { dates, fromEaster } = RULES[country];
  return (
    dates.includes(monthAndDay) ||
    fromEaster.includes(day - easter(year)) ||
    (country === "NL" &&
      ((monthAndDay === 427 && date.getUTCDay() !== 0) ||
        (monthAndDay === 426 && date.getUTCDay() === 6) ||
        (monthAndDay === 505 && year % 5 === 0)))
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
