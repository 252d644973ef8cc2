import { describe, expect, test } from "vitest";
import { engines } from "./engines.ts";
import { useVisitor } from "./visit.ts";
import type { Visitor } from "./visitor.ts";
import { PATIENCE } from "./visitor.ts";

const MINUTE = 60_000;

describe.each(engines)("in $name", (engine) => {
  const visitor = useVisitor(engine);

  test("every deadline is the exact instant, and its words are rounded up to five minutes", async () => {
    await visitor().visit({ at: "2026-11-10T10:31:12+01:00" });
    await visitor().click(".badge");
    expect(await deadlines(visitor())).toEqual([
      ["2026-11-11T09:31:12.000Z", "vóór morgen 10:35"],
      ["2026-11-10T13:31:12.000Z", "vandaag vóór 14:35"],
      ["2026-11-10T16:30:00.000Z", "vandaag vóór 17:30"],
      ["2026-11-11T16:30:00.000Z", "vóór morgen 17:30"],
    ]);
  });

  test("deadlines and status are right after the clock has moved on", async () => {
    await visitor().visit({ at: "2026-11-10T17:24:00+01:00" });
    await visitor().click(".badge");
    expect(await visitor().texts("[part=status]")).toEqual(["er nu, tot 17:30"]);
    await visitor().moveOn(6 * MINUTE + 1000);
    expect((await deadlines(visitor()))[0]).toEqual([
      "2026-11-11T16:30:01.000Z",
      "vóór morgen 17:35",
    ]);
    expect(await visitor().texts("[part=status]")).toEqual(["er weer morgen om 09:00"]);
  });

  test("the deadline moves on by itself, before it is no longer true", async () => {
    await visitor().visit({ at: "2026-11-10T10:34:59.500+01:00" });
    await visitor().click(".badge");
    expect((await deadlines(visitor()))[0]?.[1]).toBe("vóór morgen 10:35");
    await visitor().run(() => window.witness.letRun());
    await expect
      .poll(async () => (await deadlines(visitor()))[0]?.[1], PATIENCE)
      .toBe("vóór morgen 10:40");
  });

  test.each([
    ["begins", "2026-03-28T12:00:00+01:00", "2026-03-29T10:00:00.000Z", "vóór morgen 12:00"],
    ["ends", "2026-10-24T12:00:00+02:00", "2026-10-25T11:00:00.000Z", "vóór morgen 12:00"],
  ])("a day is as long as the shop's clock says when summer time %s", async (_, at, due, words) => {
    const promise = { headline: "Morgen opgelost.", within: "1 day", remedy: "Geld terug." };
    const hours = { timeZone: "Europe/Amsterdam", week: { "mon-fri": "09:00-17:30" } };
    const contact = { name: "Anna", email: "anna@blauwevos.example" };
    await visitor().visit({ at, config: { shop: { name: "Vos" }, promise, contact, hours } });
    await visitor().click(".badge");
    expect(await deadlines(visitor())).toEqual([[due, words]]);
  });

  test("a season brings its promise and the last moment to order", async () => {
    await visitor().visit({ at: "2026-12-01T14:10:00+01:00" });
    await visitor().click(".badge");
    expect(await visitor().texts("dialog h2")).toEqual([
      "Fout? Binnen 48 uur opgelost, ook in december.",
    ]);
    expect((await deadlines(visitor()))[0]).toEqual([
      "2026-12-03T13:10:00.000Z",
      "vóór donderdag 14:10",
    ]);
    expect(await visitor().texts("[part=season] .strong")).toEqual([
      expect.stringMatching(/Sinterklaas.*donderdag 16:00/),
    ]);
  });

  test("season and stand-in come and go at the shop's midnight", async () => {
    await visitor().visit({ at: "2026-11-22T23:58:00+01:00" });
    expect(await visitor().texts(".badge .strong")).toEqual(["Fout? Binnen 24 uur opgelost."]);
    await visitor().moveOn(2 * MINUTE + 1000);
    expect(await visitor().texts(".badge .strong")).toEqual([
      "Fout? Binnen 48 uur opgelost, ook in december.",
    ]);
    await visitor().moveOn(35 * 24 * 60 * MINUTE);
    expect(await visitor().texts(".badge .muted")).toEqual([expect.stringMatching(/^Joris, /)]);
    await visitor().click(".badge");
    expect((await visitor().attributes(".channels a", "href"))[0]).toBe(
      "https://wa.me/31612345679?text=",
    );
  });
});

describe.each(engines)("in $name, for a visitor in New York", (engine) => {
  const visitor = useVisitor(engine, { timeZone: "America/New_York" });

  test("the deadline is on the shop's clock, and says whose time that is", async () => {
    await visitor().visit();
    await visitor().click(".badge");
    expect((await deadlines(visitor()))[0]).toEqual([
      "2026-11-11T09:31:12.000Z",
      "vóór morgen 10:35 (tijd in Amsterdam)",
    ]);
  });
});

/** Every deadline that the visitor sees: the instant, and the words for it. */
function deadlines(visitor: Visitor): Promise<(string | null)[][]> {
  return visitor.run(() =>
    window.witness
      .find("[part=deadline]")
      .map((element) => [element.getAttribute("datetime"), element.textContent]),
  );
}
