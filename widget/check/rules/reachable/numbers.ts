import {
  type CountryCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import { rawAt } from "../../rule.ts";

/** How a number is written that is not in international form (E.164). */
export type Form = "national" | "double-zero" | "no-plus" | "bracket-zero" | "spelling";

/** A number as it was meant. */
export interface Meant {
  form: Form;
  number: PhoneNumber;
  /** No other number can be meant by it. */
  certain: boolean;
}

/** The country whose numbers are written without a country code, and whether the config itself says so. */
export interface Home {
  country: CountryCode;
  known: boolean;
}

/** The country of the shop: by its holidays and its VAT number, which must agree; else the Netherlands. */
export function homeOf(raw: unknown): Home {
  const vat = rawAt(raw, ["shop", "vat"]);
  const prefix =
    typeof vat === "string" ? /^(NL|BE|DE|FR|LU|IT|AT)/i.exec(vat.trim())?.[1] : undefined;
  const said = [rawAt(raw, ["hours", "holidays"]), prefix].flatMap(countryOf);
  const [country = "NL"] = said;
  return { country, known: said.length > 0 && said.every((other) => other === country) };
}

/** What an owner meant with a number that is not in international form; undefined when no number is found. */
export function meantBy(written: string, { country, known }: Home): Meant | undefined {
  const value = written.trim().replace(/^tel:\s*/i, "");
  const digits = value.replace(/\D/g, "");
  if (!/^[\d\s()+./-]+$/.test(value)) return undefined;
  if (value.startsWith("+")) {
    const form = /\(\s*0\s*\)/.test(value) ? "bracket-zero" : "spelling";
    return found(form, international(value), true);
  }
  if (digits.startsWith("00")) {
    return found("double-zero", international(`+${value.replace(/^\D*00/, "")}`), true);
  }
  const national = valid(value, country);
  // In a country that the config does not name, only a mobile number has one meaning.
  const sure = known || national?.getType() === "MOBILE";
  if (digits.startsWith("0")) return found("national", national, sure);
  const abroad = international(`+${value.replace(/^\D*/, "")}`);
  if (national && national.number !== abroad?.number)
    return found("national", national, sure && !abroad);
  return found("no-plus", abroad, true);
}

/** A number with its country code, whether it exists or not; undefined when it is no number at all. */
export function parseInternational(value: string): PhoneNumber | undefined {
  return parsePhoneNumberFromString(value, { extract: false });
}

function international(value: string): PhoneNumber | undefined {
  const number = parseInternational(value);
  return number?.isValid() ? number : undefined;
}

function valid(value: string, country: CountryCode): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(value, { defaultCountry: country, extract: false });
  return number?.isValid() ? number : undefined;
}

function found(form: Form, number: PhoneNumber | undefined, certain: boolean): Meant | undefined {
  return number && { form, number, certain };
}

/** The country of a calendar, whose region does not matter here, or of a VAT number. */
function countryOf(value: unknown): CountryCode[] {
  const country = typeof value === "string" && /^[A-Z]{2}(?=-|$)/i.exec(value)?.[0].toUpperCase();
  return country ? [country as CountryCode] : [];
}
