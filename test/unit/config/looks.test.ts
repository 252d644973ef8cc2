import { describe, expect, it, test } from "vitest";
import { kinds } from "../../../widget/config/kinds.ts";

describe("a colour", () => {
  it("is one for all pages, or one for light and one for dark pages", () => {
    expect(kinds.colour("#1d4ed8")).toEqual({ light: "#1d4ed8" });
    expect(kinds.colour("#FFF")).toEqual({ light: "#FFF" });
    expect(kinds.colour({ light: "#1d4ed8", dark: "#93b4ff" })).toEqual({
      light: "#1d4ed8",
      dark: "#93b4ff",
    });
  });

  test.each([
    ["blue"],
    ["1d4ed8"],
    ["#1d4e"],
    ["#1d4ed8ff"],
    ["#12345g"],
    ["#1d4ed8;"],
    ["#1d4ed8 "],
    ["rgb(29, 78, 216)"],
    ["var(--x)"],
    [""],
    [0x1d4ed8],
    [null],
    [["#1d4ed8"]],
    [{ light: "#1d4ed8" }],
    [{ dark: "#1d4ed8" }],
    [{ light: "#1d4ed8", dark: "blue" }],
  ])("is refused when it is %j", (raw) => {
    expect(kinds.colour(raw)).toBeUndefined();
  });
});

describe("a number", () => {
  it("is whole, not negative, and no larger than CSS knows", () => {
    for (const raw of [0, 14, 9000, 2147483647]) expect(kinds.whole(raw)).toBe(raw);
    for (const raw of [-1, 1.5, 2147483648, 1e308, Number.NaN, Infinity, "14", "14px", null, [14]])
      expect(kinds.whole(raw), `${raw}`).toBeUndefined();
  });
});

describe("a yes or no", () => {
  it("is true or false, not a word or a number", () => {
    expect([true, false].map(kinds.flag)).toEqual([true, false]);
    for (const raw of ["true", "ja", 1, 0, null, [], {}])
      expect(kinds.flag(raw), `${raw}`).toBeUndefined();
  });
});

describe("a value of CSS", () => {
  test.each(["Georgia, serif", '"Work Sans", sans-serif', "0 8px 24px rgba(0, 0, 0, 0.12)"])(
    "may be %s",
    (value) => {
      expect(kinds.css(value)).toBe(value);
    },
  );

  test.each([
    ["red; background: url(x)"],
    ["x} * { display: none"],
    ["url(https://evil.example)"],
    ["url(//evil.example)"],
    ["a/*b"],
    ["\\75rl(x)"],
    ["@import x"],
    ["<style>"],
    ["inherit!important"],
    [""],
    [12],
    [null],
  ])("is refused when it is %j", (raw) => {
    expect(kinds.css(raw)).toBeUndefined();
  });
});
