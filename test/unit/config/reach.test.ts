import { describe, expect, it, test } from "vitest";
import { kinds } from "../../../widget/config/kinds.ts";

describe("a phone number", () => {
  test.each(["+31612345678", "+31 6 1234 5678", "+1-709-555-0142", "+32.470.12.34.56", "+1234567"])(
    "is international: %s",
    (number) => {
      expect(kinds.phone(number)).toBe(number);
    },
  );

  it("has no more digits than E.164 allows", () => {
    expect(kinds.phone(`+${"1".repeat(15)}`)).toBeDefined();
    expect(kinds.phone(`+${"1".repeat(16)}`)).toBeUndefined();
  });

  test.each([
    ["0612345678"],
    ["06-12345678"],
    ["0031612345678"],
    ["31612345678"],
    ["+0612345678"],
    ["+31 (0)6 12345678"],
    ["+31  612345678"],
    ["+31612345678 "],
    ["+31612345678\n"],
    ["+316123abc78"],
    ["+31612345678,,1"],
    ["+31612345678;ext=5"],
    ["+123456"],
    ["tel:+31612345678"],
    ["+٣١٦١٢٣٤٥٦٧٨"],
    [""],
    [31612345678],
    [null],
  ])("is refused when it is %j", (raw) => {
    expect(kinds.phone(raw)).toBeUndefined();
  });
});

describe("an e-mail address", () => {
  test.each(["anna@blauwevos.example", "a.b+vaas@mail.blauwevos.example", "héléna@bücher.example"])(
    "may be %s",
    (address) => {
      expect(kinds.email(address)).toBe(address);
    },
  );

  test.each([
    ["anna"],
    ["anna@"],
    ["@blauwevos.example"],
    ["anna@blauwevos"],
    ["anna@blauwevos."],
    ["anna@@blauwevos.example"],
    ["anna@blauwevos.example, tom@x.example"],
    ["Anna <anna@blauwevos.example>"],
    ["anna@blauwevos.example\n"],
    ["anna @blauwevos.example"],
    [""],
    [null],
    [["anna@blauwevos.example"]],
  ])("is refused when it is %j", (raw) => {
    expect(kinds.email(raw)).toBeUndefined();
  });
});
