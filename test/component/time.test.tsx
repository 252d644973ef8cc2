import { describe, expect, it, test } from "vitest";
import { example, type Fields, shop } from "../fixtures/files.ts";
import { shown } from "./shown.tsx";

const times = (elements: HTMLElement[]) =>
  elements.map((element) => [element.getAttribute("datetime"), element.textContent]);

describe("a deadline", () => {
  it("is the exact instant for a machine, and rounded up for a reader", () => {
    const { all } = shown(example(), "2026-10-20T10:02:30.500+02:00", { view: "strip" });
    expect(times(all("time"))).toEqual([["2026-10-21T08:02:30.500Z", "vóór morgen 10:05"]]);
  });

  it("moves on as time does", () => {
    const { all, at } = shown(example(), "2026-10-20T10:00+02:00", { view: "strip" });
    at("2026-10-20T10:05:00.001+02:00");
    expect(times(all("time"))).toEqual([["2026-10-21T08:05:00.001Z", "vóór morgen 10:10"]]);
  });

  it("is given for each scenario, by its own promise", () => {
    const { all } = shown(example(), "2026-10-20T16:00+02:00", { opened: true });
    expect(times(all("[part=scenario] time"))).toEqual([
      ["2026-10-21T09:30:00.000Z", "vóór morgen 11:30"],
      ["2026-10-20T15:30:00.000Z", "vandaag vóór 17:30"],
      ["2026-10-21T15:30:00.000Z", "vóór morgen 17:30"],
    ]);
  });

  it("names the shop's zone for a visitor on another clock", () => {
    const { all } = shown(shop("northlight"), "2026-10-20T12:00-02:30", { view: "strip" });
    expect(all("time")[0]?.textContent).toMatch(/\(St Johns time\)$/);
  });
});

describe("without opening hours", () => {
  const without = (within: string) => {
    const config = example();
    delete config.hours;
    return { ...config, seasons: [], promise: { ...(config.promise as Fields), within } };
  };

  test.each(["4 working hours", "1 werkdag", "today", "2 days"])(
    "no moment is guessed for %s",
    (within) => {
      const { all, parts } = shown(without(within), "2026-10-20T10:00+02:00", { opened: true });
      expect(all("time")).toEqual([]);
      expect(parts("status")).toEqual([]);
      expect(parts("headline")).toEqual(["Fout? Binnen 24 uur opgelost."]);
    },
  );

  it("a promise in hours still has its moment", () => {
    const config = { ...without("24 hours"), scenarios: [] };
    const { all } = shown(config, "2026-10-20T10:00+02:00", { opened: true });
    expect(all("time").map((time) => time.getAttribute("datetime"))).toEqual([
      "2026-10-21T08:00:00.000Z",
    ]);
  });

  it("nobody is said to be there, or away", () => {
    const { parts } = shown(without("24 hours"), "2026-10-20T03:00+02:00");
    expect(parts("badge")[0]).toContain("Anna helpt je");
  });
});

describe("whether somebody is there", () => {
  test.each([
    ["2026-10-20T08:59+02:00", "er weer vandaag om 09:00"],
    ["2026-10-20T09:00+02:00", "er nu, tot 17:30"],
    ["2026-10-20T17:30+02:00", "er weer morgen om 09:00"],
    ["2026-10-24T16:00+02:00", "er weer maandag om 09:00"],
    ["2026-12-25T12:00+01:00", "er weer zondag 3 januari om 09:00"],
  ])("at %s", (moment, said) => {
    const { parts } = shown(example(), moment, { opened: true });
    // New Year's week is closed, and Sunday 3 January has no hours.
    expect(parts("status")).toEqual([said.replace("zondag 3", "maandag 4")]);
  });
});
