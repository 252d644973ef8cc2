import { describe, expect, it, test } from "vitest";
import { changed, checked } from "../../../demo/readme/faults/index.ts";
import { check } from "../../../widget/check/check.ts";
import { explain } from "../../../widget/check/explain.ts";
import { codes } from "../../../widget/check/rules/lawful/index.ts";
import { problemsOf } from "./changed.ts";

const has = (values: Record<string, unknown>, code: string) =>
  problemsOf(values).some((problem) => problem.startsWith(`${code} `));

describe("a right that the law gives", () => {
  const sold = (text: string) =>
    has({ "promise.beyondTheLaw": undefined, "promise.remedy": text }, "statutory-right-as-perk");

  test.each([
    "14 dagen retour",
    "14 dagen bedenktijd",
    "Veertien dagen om te ruilen",
    "Niet goed, geld terug binnen 14 dagen",
    "2 jaar garantie",
    "Twee jaar volledige garantie",
    "Gratis ruilen bij defect",
    "Kapot? Gratis vervangen",
    "14-day returns",
    "14 days to change your mind",
    "Returns within 14 days",
    "2-year warranty",
    "Free replacement if it is faulty",
    "14 Tage Rückgaberecht",
    "Rückgabe innerhalb von 14 Tagen",
    "2 Jahre Garantie",
    "Kostenloser Umtausch bei Defekt",
    "14 jours pour changer d'avis",
    "Retours sous 14 jours",
    "Garantie 2 ans",
    "Échange gratuit en cas de défaut",
  ])("is no perk: %s", (text) => expect(sold(text)).toBe(true));

  test.each([
    "30 dagen retour",
    "114 dagen bedenktijd",
    "5 jaar garantie",
    "2 jaar fabrieksgarantie",
    "Je wettelijke 14 dagen bedenktijd blijft gewoon gelden",
    "16 dagen boven op de 14 dagen bedenktijd",
    "Binnen 14 dagen een nieuw exemplaar",
    "30-day returns",
    "60 Tage Rückgaberecht",
  ])("is not what this says: %s", (text) => expect(sold(text)).toBe(false));

  it("may be named when the promise says what is more, but not as what is more", () => {
    expect(problemsOf({ "promise.remedy": "Geld terug, ook na de 14 dagen bedenktijd." })).toEqual(
      [],
    );
    expect(problemsOf({ "promise.beyondTheLaw": { nl: "2 jaar garantie", en: "More" } })).toContain(
      "statutory-right-as-perk promise.beyondTheLaw.nl",
    );
  });

  it("is found in a language that the widget does not speak", () => {
    const remedy = { nl: "Geld terug.", de: "2 Jahre Gewährleistung" };
    expect(problemsOf({ "promise.beyondTheLaw": undefined, "promise.remedy": remedy })).toContain(
      "statutory-right-as-perk promise.remedy.de",
    );
  });
});

describe("a seal", () => {
  test.each([
    "Met keurmerk",
    "A trusted shop",
    "Gecertificeerd",
    "Mit Gütesiegel",
    "Label de confiance",
  ])("needs proof: %s", (role) => {
    expect(has({ "promise.termsUrl": undefined, "contact.role": role }, "seal-without-proof")).toBe(
      true,
    );
    expect(has({ "contact.role": role }, "seal-without-proof")).toBe(false);
  });

  it("is not claimed by saying that there is none", () => {
    const role = "Geen keurmerk, wel een telefoon";
    expect(has({ "promise.termsUrl": undefined, "contact.role": role }, "seal-without-proof")).toBe(
      false,
    );
  });

  it("in a case is proven by the source of that case", () => {
    const words = { "cases.1.problem": "Kapot, ondanks het keurmerk" };
    expect(problemsOf(words)).toEqual(["seal-without-proof cases.1.problem"]);
    expect(problemsOf({ ...words, "cases.1.source": "https://www.blauwevos.nl/kapot" })).toEqual(
      [],
    );
  });
});

describe("conditions", () => {
  const asks = (text: string) =>
    has({ "promise.termsUrl": undefined, "promise.appliesTo": text }, "terms-missing");

  test.each([
    "Op voorwaarden",
    "Alleen in Nederland",
    "Kapot*",
    "Only in Belgium",
    "Nur in Köln",
    "Sauf en Corse",
  ])("can be read: %s", (text) => expect(asks(text)).toBe(true));
  test.each(["Niet alleen te laat", "Kapot of te laat", "5 * 5 cm", "Not only late"])(
    "are none: %s",
    (text) => expect(asks(text)).toBe(false),
  );
});

describe("a number", () => {
  test.each([
    "+319001234",
    "+31 906 1234567",
    "0900-1234",
    "+3290212345",
    "+33891234567",
    "+4990012345678",
  ])("%s costs more than the basic rate", (phone) =>
    expect(has({ "contact.phone": phone }, "premium-number")).toBe(true),
  );
  test.each(["+31152001234", "+31612309001", "+33123456789", "+31800012345"])(
    "%s does not",
    (phone) => expect(has({ "contact.phone": phone }, "premium-number")).toBe(false),
  );
});

describe("personal data in a case", () => {
  const found = (key: string, text: string) =>
    problemsOf({ [`cases.0.${key}`]: text }).map((problem) => problem.split(" ")[0]);

  test.each([
    ["words", "Mail me op a.b@post.nl", "case-email"],
    ["problem", "Gebeld op +31 6 12345678", "case-phone"],
    ["problem", "Bel 015-2001234", "case-phone"],
    ["problem", "Bestelnummer 12345 kwam niet aan", "case-order-number"],
    ["problem", "Order BV-20418 kwam niet aan", "case-order-number"],
    ["solution", "Mevrouw Jansen kreeg een nieuwe", "case-full-name"],
    ["customer", "Marieke Jansen", "case-full-name"],
    ["customer", "Jan-Peter van den Berg uit Delft", "case-full-name"],
  ])("is noticed: %s %s", (key, text, code) => expect(found(key, text)).toEqual([code]));

  test.each([
    ["customer", "Marieke uit Rijswijk"],
    ["customer", "Marieke J."],
    ["customer", "Familie Jansen"],
    ["customer", "Een klant uit Den Haag"],
    ["problem", "Op 15-10-2026 om 14:20 kwamen 12 borden kapot aan"],
    ["problem", "In order: twee van de 120 borden"],
    ["solution", "Anna reed naar Rijswijk"],
  ])("is not seen in %s %s", (key, text) => expect(found(key, text)).toEqual([]));
});

describe("a picture", () => {
  const elsewhere = (photo: string) => has({ "contact.photo": photo }, "picture-from-elsewhere");

  it("comes from the shop's own site, or a part of it", () => {
    expect(elsewhere("https://blauwevos.nl/anna.webp")).toBe(false);
    expect(elsewhere("https://media.blauwevos.nl/anna.webp")).toBe(false);
    expect(elsewhere("/anna.webp")).toBe(false);
    expect(elsewhere("https://nietblauwevos.nl/anna.webp")).toBe(true);
  });
});

describe("the law", () => {
  it("is named with every problem, and no advice is pretended", () => {
    for (const { source } of Object.values(codes))
      expect(source).toMatch(/(?:Directive|Regulation).*\d/);
    const [problem] = checked(changed({ "legal.withdrawalUrl": undefined }));
    if (!problem) throw new Error("nothing is found");
    expect(explain(problem, "nl").source).toBe(
      "Directive 2011/83/EU, art. 11a. Dit is geen juridisch advies.",
    );
  });

  it("asks for nothing before its day", () => {
    const text = changed({ legal: undefined });
    const on = (day: string) =>
      check(text, { now: Date.parse(day), language: "nl" }).map(({ code }) => code);
    expect(on("2026-06-18T12:00Z")).not.toContain("withdrawal-missing");
    expect(on("2026-06-19T12:00Z")).toContain("withdrawal-missing");
    expect(on("2026-09-26T12:00Z")).not.toContain("guarantee-notice-missing");
    expect(on("2026-09-27T12:00Z")).toContain("guarantee-notice-missing");
  });

  it("is broken by a link to the closed platform wherever it stands", () => {
    const link = "Zie http://ec.europa.eu/consumers/odr";
    expect(problemsOf({ "scenarios.0.steps": ["Bel ons.", link] })).toEqual([
      "odr-link scenarios.0.steps.1",
    ]);
    expect(problemsOf({ "promise.remedy": "Zie https://consumer-redress.ec.europa.eu/" })).toEqual(
      [],
    );
  });

  test.each([
    "https://wa.me/31612345678",
    "mailto:anna@blauwevos.nl",
    "https://api.whatsapp.com/send",
  ])("wants more to withdraw than %s", (url) =>
    expect(has({ "legal.withdrawalUrl": url }, "withdrawal-by-message")).toBe(true),
  );
});
