import { describe, expect, test } from "vitest";
import { kinds } from "../../../widget/config/kinds.ts";

describe("a time zone", () => {
  test.each(["Europe/Amsterdam", "America/St_Johns", "America/Argentina/Ushuaia", "UTC"])(
    "is known by its IANA name: %s",
    (zone) => {
      expect(kinds.zone(zone)).toBe(zone);
    },
  );

  test.each([
    ["Europe/Delft"],
    ["Amsterdam"],
    ["+01:00"],
    ["-05:00"],
    ["europe/amsterdam"],
    ["UTC+1"],
    [" Europe/Amsterdam"],
    [""],
    [1],
    [null],
  ])("is refused when it is %j: an offset knows no summer time", (raw) => {
    expect(kinds.zone(raw)).toBeUndefined();
  });
});

describe("a language", () => {
  test.each(["nl", "en", "nl-BE", "zh-Hant-TW", "NL"])("is a tag that browsers know: %s", (tag) => {
    expect(kinds.language(tag)).toBe(tag);
  });

  test.each([["Nederlands"], ["nl_NL"], ["n"], ["nl-"], [""], [null], [["nl"]]])(
    "is refused when it is %j",
    (raw) => {
      expect(kinds.language(raw)).toBeUndefined();
    },
  );
});
