import { describe, expect, it, test } from "vitest";
import { consoleLine } from "../../../widget/config/console-line.ts";
import type { Problem } from "../../../widget/config/problem.ts";
import { read } from "../../../widget/config/read.ts";
import { BROKEN_NAMES, broken } from "../../fixtures/broken.ts";

const FILE = "https://blauwevos.example/vangnet.json";

const tell = (name: string, language: "nl" | "en" = "nl") =>
  consoleLine(read(broken(name)).problems, FILE, language);

describe("the one line for the owner", () => {
  it("says in which file, where, what stands there, and how to write it", () => {
    expect(tell("contact-whatsapp")).toBe(
      `Vangnet: ${FILE}: contact.whatsapp is "06-12345678"; schrijf het als "+31612345678" (1)`,
    );
    expect(tell("contact-whatsapp", "en")).toBe(
      `Vangnet: ${FILE}: contact.whatsapp is "06-12345678"; write it like "+31612345678" (1)`,
    );
  });

  test.each([
    ["promise-headline", "promise.headline is afwezig", "promise.headline is missing"],
    ["promise-within", 'promise.within is "24 hrs"', 'like "24 hours"'],
    ["scenarios-within", "scenarios.1.within", '"vandaag nog"'],
    ["analytics", 'analytics is "datalayer"', "none|dataLayer"],
    ["hours-week", "hours.week", '{"mon-fri": "09:00-17:30"}'],
    ["seasons-until", 'seasons.0.until is "2026-02-30"', '"2026-12-24"'],
    ["cases-order", "cases.0", "reported <= resolved"],
    ["contact-none", "contact is", "whatsapp | phone | email"],
  ])("names place and remedy: %s", (name, inDutch, inEnglish) => {
    expect(tell(name)).toContain(inDutch);
    expect(tell(name, "en")).toContain(inEnglish);
  });

  test.each(BROKEN_NAMES)("is one line, not too long to read: %s", (name) => {
    for (const language of ["nl", "en"] as const) {
      expect(tell(name, language)).not.toContain("\n");
      expect(tell(name, language).length).toBeLessThan(300);
    }
  });

  it("tells of the one that takes something away, and counts the others", () => {
    const raw = broken("theme-accent");
    raw.taal = "nl";
    // Told of before the theme, yet nothing is lost by it.
    raw.shop = { name: "Blauwe Vos", adres: "Delft" };
    expect(consoleLine(read(raw).problems, FILE, "nl")).toBe(
      `Vangnet: ${FILE}: theme.accent is "blue"; schrijf het als "#1d4ed8" (3)`,
    );
  });

  it("shows line breaks and quotes in what stands there as JSON does, cut off at 80 characters", () => {
    const line = (found: unknown) =>
      consoleLine(
        [{ code: "invalid", path: ["shop", "name"], expected: "text", found }],
        FILE,
        "en",
      );
    expect(line('a\n"b"')).toContain(String.raw`shop.name is "a\n\"b\""; write it`);
    expect(line(null)).toContain("shop.name is null;");
    expect(line("x".repeat(1000))).toContain(`shop.name is "${"x".repeat(79)}; write it`);
  });

  test.each(["SyntaxError: Unexpected token '<'", "HTTP 404"])(
    "says why the file as a whole could not be had: %s",
    (found) => {
      const problems: Problem[] = [{ code: "unreadable", path: [], dropped: [], found }];
      expect(consoleLine(problems, FILE, "nl")).toBe(
        `Vangnet: ${FILE}: is niet te lezen ("${found}"); zet er geldige JSON neer (1)`,
      );
      expect(consoleLine(problems, FILE, "en")).toBe(
        `Vangnet: ${FILE}: cannot be read ("${found}"); put valid JSON there (1)`,
      );
    },
  );
});
