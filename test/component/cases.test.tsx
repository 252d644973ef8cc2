import { describe, expect, it, test } from "vitest";
import { broken } from "../fixtures/broken.ts";
import { example, type Fields, shop } from "../fixtures/files.ts";
import { shown } from "./shown.tsx";

const NOW = "2026-10-20T10:00+02:00";

const withCases = (cases: Fields[], more: Fields = {}) => ({ ...example(), ...more, cases });

function shopCase(reported: string, resolved: string, more: Fields = {}): Fields {
  return { problem: `Van ${reported}`, solution: "Een nieuwe.", reported, resolved, ...more };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const date = `2026-09-${`${index + 1}`.padStart(2, "0")}`;
    return shopCase(`${date}T10:00`, `${date}T12:00`);
  });

describe("the cases", () => {
  it("are told newest first, three of them, and more when asked for", () => {
    const { texts, all, state } = shown(withCases(many(16)), NOW, { opened: true });
    const told = () => texts("article > p:first-child");
    expect(told()).toEqual([
      "Van 2026-09-16T10:00",
      "Van 2026-09-15T10:00",
      "Van 2026-09-14T10:00",
    ]);
    const more = () =>
      all("button").filter(({ textContent }) => textContent === "Toon meer gevallen");
    more()[0]?.click();
    expect(told()).toHaveLength(13);
    expect(told()[12]).toBe("Van 2026-09-04T10:00");
    state.showMoreCases();
    expect(told()).toHaveLength(16);
    expect(more()).toEqual([]);
  });

  it("say in words and with a dot whether the promise was kept", () => {
    const { all, parts, state } = shown(shop("blauwe-vos"), NOW, { opened: true });
    const { kept, missed } = state.messages;
    const dots = all("article").map((story) => story.querySelector("i")?.className);
    expect(dots).toEqual(["dot", "dot", "dot late"]);
    const stories = parts("case");
    expect(stories[0]).toContain(`${kept}, opgelost in 4 uur en 45 minuten (oktober 2026)`);
    expect(stories[1]).toContain(kept);
    expect(stories[2]).toContain(`${missed}, opgelost in 2 dagen en 2 uur (augustus 2026)`);
  });

  it("have a hollow dot in the record for each miss, and the sentence counts them", () => {
    const { all, parts } = shown(shop("blauwe-vos"), NOW, { opened: true });
    expect(all("[part=record] i").map((dot) => dot.className)).toEqual(["dot", "dot", "dot late"]);
    expect(parts("record")[0]).toContain("2 van 3 binnen de belofte");
  });

  it("have a median from five on, and no dots beyond twenty-four", () => {
    const record = (count: number) => {
      const { parts, all } = shown(withCases(many(count)), NOW, { opened: true });
      return [parts("record")[0]?.includes("De helft binnen 2 uur"), all("[part=record] i").length];
    };
    expect(record(4)).toEqual([false, 4]);
    expect(record(5)).toEqual([true, 5]);
    expect(record(24)).toEqual([true, 24]);
    expect(record(25)).toEqual([true, 0]);
  });
});

describe("what a customer said", () => {
  const said = { words: "Ze stond op de stoep.", customer: "Marieke uit Rijswijk" };
  test.each([
    [true, 1],
    [false, 0],
    [undefined, 0],
  ])("with permission %s is shown %d times", (permission, times) => {
    const story = shopCase("2026-10-01T10:00", "2026-10-01T11:00", { ...said });
    if (permission !== undefined) story.permission = permission;
    const { texts, text } = shown(withCases([story]), NOW, { opened: true });
    expect(texts("blockquote")).toHaveLength(times);
    expect(text().includes("Marieke")).toBe(times > 0);
    expect(text().includes("stoep")).toBe(times > 0);
  });
});

describe("where something that decides a verdict was dropped, no number is claimed", () => {
  test.each(["hours-week", "scenarios-within", "cases-order", "seasons-until"])("%s", (name) => {
    const { parts, all, text, state } = shown(broken(name), NOW, { opened: true });
    expect(state.record).toBeUndefined();
    expect(parts("record")).toEqual([]);
    expect(parts("case").length).toBeGreaterThan(0);
    for (const story of parts("case")) expect(story).toMatch(/opgelost in \d/i);
    expect(text()).not.toContain(state.messages.missed);
    expect(text()).not.toContain(state.messages.kept);
    expect(all("article i, [part=record] i")).toEqual([]);
  });

  test.each(["cases-image", "seasons-order-before"])("but a detail decides nothing: %s", (name) => {
    const { parts } = shown(broken(name), NOW, { opened: true });
    expect(parts("record")[0]).toContain("0 van 3 binnen de belofte");
  });

  it("nor is one claimed of cases that cannot be judged", () => {
    const config = { ...shop("minimal"), cases: many(2) };
    const { parts, text } = shown(config, NOW, { opened: true });
    expect(parts("record")).toEqual([]);
    expect(text()).not.toMatch(/op tijd|te laat/i);
  });
});
