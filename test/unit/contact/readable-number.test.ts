import fc from "fast-check";
import examples from "libphonenumber-js/examples.mobile.json";
import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  isValidPhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import { describe, expect, it, test } from "vitest";
import { readableNumber } from "../../../widget/contact/readable-number.ts";
import { runs } from "../../runs.ts";

describe("a number as people read it", () => {
  test.each([
    ["+353861234567", "+353 861234567"],
    ["+31612345678", "+31 6 12345678"],
    ["+31152001234", "+31 152001234"],
    ["+32470123456", "+32 470 12 34 56"],
    ["+33612345678", "+33 6 12 34 56 78"],
    ["+352621123456", "+352 621 123 456"],
    ["+491712345678", "+49 1712345678"],
    ["+17095550142", "+1 7095550142"],
    ["+77012345678", "+7 7012345678"],
    ["+423791234567", "+423 791234567"],
    ["+31 6 1234 5678", "+31 6 1234 5678"],
    ["+353 86 123 4567", "+353 86 123 4567"],
    ["+49-30.23125-000", "+49-30.23125-000"],
  ])("%s is shown as %s", (number, readable) => {
    expect(readableNumber(number)).toBe(readable);
  });

  test.each(getCountries())("has the code of its country apart, in %s", (country) => {
    const code = getCountryCallingCode(country);
    const example = getExampleNumber(country, examples)?.number ?? expect.fail();
    const shown = readableNumber(example);
    expect([formatted(example), example.replace(`+${code}`, `+${code} `)]).toContain(shown);
  });

  test.each(["NL", "BE", "FR", "LU"] as const)("is grouped as in %s", (country) => {
    const example = getExampleNumber(country, examples)?.number ?? expect.fail();
    expect(readableNumber(example)).toBe(formatted(example));
  });

  it("is never grouped as nobody does", () => {
    // Most numbers exist nowhere: these at least begin and end as some do in the countries that are grouped.
    const digits = fc.oneof(
      ...[/^[0-9]{7,9}$/, /^[46][0-9]{8}$/, /^[1-79][0-9]{8}$/].map((shape) =>
        fc.stringMatching(shape),
      ),
    );
    const codes = fc.constantFrom("31", "32", "33", "352", "49", "43", "353", "1");
    fc.assert(
      fc.property(codes, digits, (code, rest) => {
        const number = `+${code}${rest}`;
        fc.pre(isValidPhoneNumber(number));
        expect([formatted(number), `+${code} ${rest}`]).toContain(readableNumber(number));
      }),
      { numRuns: runs(10_000), maxSkipsPerRun: 20 },
    );
  });

  it("is never changed but by spaces", () => {
    for (let length = 7; length <= 15; length++)
      for (let first = 10; first < 100; first++) {
        const number = `+${first}${"3456789012345".slice(0, length - 2)}`;
        expect(readableNumber(number)).toMatch(/^\+\d{1,3}(?: \d+)+$/);
        expect(readableNumber(number).replaceAll(" ", "")).toBe(number);
      }
  });
});

const formatted = (number: string) =>
  parsePhoneNumberFromString(number)?.formatInternational() ?? "";
