/** The country codes of one and two digits; all others have three (ITU-T E.164, list of assigned codes). */
const NUMBER = /^\+([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/** How numbers are grouped where a country has one way for all of them, or for all mobile ones. */
const GROUPS: { [country: string]: RegExp | undefined } = {
  31: /^(6)([1-58]\d{7})$/,
  32: /^(4\d\d)(\d\d)(\d\d)(\d\d)$/,
  33: /^([1-79])(\d\d)(\d\d)(\d\d)(\d\d)$/,
  352: /^(6\d\d)(\d{3})(\d{3})$/,
};

/**
 * A telephone number as people read it. What the owner grouped stays so; else the country's code stands apart, and the
 * rest is grouped where we know how, because a wrong group is worse than none.
 */
export function readableNumber(number: string): string {
  const [, country = "", rest = ""] = NUMBER.exec(number) ?? [];
  const groups = GROUPS[country]?.exec(rest)?.slice(1) ?? [rest];
  return country ? `+${[country, ...groups].join(" ")}` : number;
}
