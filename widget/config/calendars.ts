/**
 * The public holidays of each country apart from those in `SHARED`, and what a region adds to its country's: a date as
 * month and day in one number, from 101 on, or as days counted from Easter Sunday. Only what closes shops in the whole
 * of a country or region, by the rules in force today; what is kept in some places alone is for `except`.
 *
 * - NL: Algemene termijnenwet, article 3, with Easter Sunday and Whit Sunday; the rest is in `isHoliday`.
 * - BE: the ten legal holidays (law of 4 January 1974, royal decree of 18 April 1974).
 * - DE: the nine that all states share, then what the Feiertagsgesetz of each state adds; 3 October is of
 *   Einigungsvertrag, article 2. Left out are Assumption in Catholic places of Bavaria, the peace feast of Augsburg, and
 *   Corpus Christi in parts of Saxony and Thuringia. Saxony's day of prayer is in `isHoliday`.
 * - FR: Code du travail, L3133-1; in Moselle and Alsace also L3134-13, whose Good Friday is kept where there is a
 *   Protestant or a shared church.
 * - AT: Arbeitsruhegesetz, § 7 (2). LU: Code du travail, L. 232-2.
 */
export const CALENDARS = {
  NL: [0, 49, 1226],
  BE: [501, 721, 815, 1101, 1111],
  DE: [-2, 501, 1003, 1226],
  "DE-BB": [0, 49, 1031],
  "DE-BE": [308],
  "DE-BW": [60, 106, 1101],
  "DE-BY": [60, 106, 1101],
  "DE-HB": [1031],
  "DE-HE": [60],
  "DE-HH": [1031],
  "DE-MV": [308, 1031],
  "DE-NI": [1031],
  "DE-NW": [60, 1101],
  "DE-RP": [60, 1101],
  "DE-SH": [1031],
  "DE-SL": [60, 815, 1101],
  "DE-SN": [1031],
  "DE-ST": [106, 1031],
  "DE-TH": [920, 1031],
  FR: [501, 508, 714, 815, 1101, 1111],
  "FR-57": [-2, 1226],
  "FR-67": [-2, 1226],
  "FR-68": [-2, 1226],
  AT: [60, 106, 501, 815, 1026, 1101, 1208, 1226],
  LU: [501, 509, 623, 815, 1101, 1226],
};

/** New Year, Easter Monday, Ascension Day, Whit Monday, Christmas. */
export const SHARED = [1, 39, 50, 101, 1225];

export type Calendar = keyof typeof CALENDARS;
