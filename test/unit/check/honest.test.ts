import { describe, expect, it, test } from "vitest";
import { changed, checked } from "../../../demo/readme/faults/index.ts";
import { problemsOf } from "./changed.ts";

const has = (values: Record<string, unknown>, code: string) =>
  problemsOf(values).some((problem) => problem.startsWith(`${code} `));

describe("a headline", () => {
  test.each([
    "Fout? Binnen vierentwintig uur opgelost.",
    "Wrong? Put right within twenty-four hours.",
    "Fout? Binnen één dag opgelost.",
    "Falsch? In 24 Stunden gelöst.",
    "Erreur ? Résolue en 24 heures.",
    "Binnen 24u opgelost, en 30 dagen retour.",
    "Binnen 24 uur, 24 uur per dag.",
    "Fout? € 10 en morgen een nieuwe.",
    "Anna belt je morgen terug.",
  ])("is fine when it names its time: %s", (headline) => {
    expect(problemsOf({ "promise.headline": headline })).toEqual([]);
  });

  test.each([
    ["headline-vague", "Fout? Wij lossen het op."],
    ["headline-vague", "A problem? We sort it out."],
    ["headline-vague", "Een fout?"],
    ["helps-gladly", "Wij helpen jou heel graag verder."],
    ["helps-gladly", "We are happy to help"],
    ["helps-gladly", "Wij doen ons best"],
    ["as-soon-as-possible", "Z.s.m. opgelost"],
    ["as-soon-as-possible", "Fixed as soon as possible"],
    ["as-soon-as-possible", "So schnell wie möglich"],
    ["as-soon-as-possible", "Dans les plus brefs délais"],
    ["always", "Nooit gedoe"],
    ["perfect", "100% tevreden"],
    ["perfect", "Tevredenheid gegarandeerd"],
    ["headline-contradicts-within", "Binnen 48 uur opgelost."],
    ["headline-contradicts-within", "Binnen twee dagen opgelost."],
    ["headline-contradicts-within", "Binnen 24 werkuren opgelost."],
    ["headline-contradicts-within", "Vandaag nog opgelost."],
    ["headline-contradicts-within", "Put right within a week."],
  ])("is told %s: %s", (code, headline) => {
    expect(problemsOf({ "promise.headline": headline })).toEqual([`${code} promise.headline`]);
  });

  it("is read in every language, and pointed out in its own", () => {
    const headline = { nl: "Binnen 24 uur opgelost.", en: "Put right within two days." };
    expect(problemsOf({ "promise.headline": headline })).toContain(
      "headline-contradicts-within promise.headline.en",
    );
  });

  it("agrees with a time in other words", () => {
    const say = (headline: string, within: string) =>
      problemsOf({
        "promise.headline": headline,
        "promise.within": within,
        seasons: undefined,
      }).filter((problem) => problem.startsWith("headline"));
    expect(say("Binnen 48 uur opgelost.", "2 days")).toEqual([]);
    expect(say("Binnen een werkdag opgelost.", "1 working day")).toEqual([]);
    expect(say("Dezelfde dag opgelost.", "today")).toEqual([]);
    expect(say("Binnen 90 minuten opgelost.", "4 working hours")).toEqual([
      "headline-contradicts-within promise.headline",
    ]);
  });
});

describe("a promise", () => {
  it("may say always where it claims nothing", () => {
    expect(
      problemsOf({
        "scenarios.0.steps": ["Bewaar altijd de doos.", "Stuur zo snel mogelijk een foto."],
        "promise.otherwise": "Dan krijg je altijd € 10 terug.",
        "promise.remedy": "100% van je geld terug.",
      }),
    ).toEqual([]);
    expect(
      has({ "scenarios.0.steps": ["We bellen zo snel mogelijk."] }, "as-soon-as-possible"),
    ).toBe(true);
  });

  it("names what the customer gets", () => {
    expect(has({ "promise.remedy": "We komen er samen uit." }, "remedy-empty")).toBe(true);
    expect(has({ "scenarios.0.remedy": "A suitable solution." }, "remedy-empty")).toBe(true);
    expect(has({ "promise.remedy": "Een oplossing: je geld terug." }, "remedy-empty")).toBe(false);
    expect(has({ "promise.remedy": "Een monteur aan huis." }, "remedy-empty")).toBe(false);
  });
});

describe("the opening hours", () => {
  const within = (duration: string, week: unknown) =>
    problemsOf({ "contact.replyWithin": duration, "hours.week": week, scenarios: [], cases: [] })
      .filter((problem) => problem.includes("replyWithin"))
      .map((problem) => problem.split(" ")[0]);

  test.each([
    ["today", { "mon-fri": "09:00-17:00" }, []],
    ["today", { "tue-thu": "09:00-17:00" }, ["today-mostly-closed"]],
    ["2 working hours", { "mon-fri": "10:00-12:00" }, ["opening-too-short"]],
    ["2 working hours", { "mon-fri": "10:00-12:05" }, []],
    ["2 working hours", { "mon-fri": ["10:00-11:30", "13:00-14:30"] }, []],
    ["90 minutes", { "mon-fri": "09:00-17:00" }, ["due-while-closed"]],
    ["90 minutes", { "mon-sun": "00:00-24:00" }, []],
    ["24 hours", { "mon-sat": "09:00-17:00" }, []],
    ["24 hours", { "mon-fri": "09:00-17:00" }, ["due-while-closed"]],
  ])("are held against %s with %j", (duration, week, expected) => {
    expect(within(duration, week)).toEqual(expected);
  });

  it("are not held against a promise when they cannot be read", () => {
    expect(has({ "hours.week": { mon: "9-17" } }, "hours-missing")).toBe(false);
  });
});

describe("seasons", () => {
  it("may promise more time, or the same", () => {
    const say = (within: string, headline: string) =>
      has({ "seasons.0.within": within, "seasons.0.headline": headline }, "season-shorter");
    expect(say("24 hours", "Binnen 24 uur.")).toBe(false);
    expect(say("3 working days", "Binnen 3 werkdagen.")).toBe(false);
    expect(say("4 hours", "Binnen 4 uur.")).toBe(true);
    expect(say("1 hour", "Binnen een uur.")).toBe(true);
  });

  it("touch without overlapping, and a day on which one ends is not past", () => {
    const season = (from: string, until: string) => ({ from, until, notice: "Het is druk." });
    const say = (...seasons: unknown[]) => problemsOf({ seasons });
    expect(say(season("2026-11-01", "2026-11-10"), season("2026-11-11", "2026-12-01"))).toEqual([]);
    expect(say(season("2026-11-01", "2026-11-09"))).toEqual(["season-past seasons.0.until"]);
    expect(say(season("2026-12-10", "2026-12-20"), season("2026-12-01", "2026-12-10"))).toEqual([
      "seasons-overlap seasons.1.from",
    ]);
  });

  it("are pointed out where they stand, also behind a broken one", () => {
    const seasons = [
      { from: "soon", until: "2026-12-01" },
      { from: "2026-01-01", until: "2026-02-01", notice: "Druk." },
    ];
    expect(problemsOf({ seasons })).toContain("season-past seasons.1.until");
  });
});

describe("cases", () => {
  it("count for 12 months, to the day", () => {
    const say = (day: string) =>
      has({ "cases.3.reported": `${day}T09:00`, "cases.3.resolved": `${day}T10:00` }, "case-old");
    expect(say("2025-11-10")).toBe(false);
    expect(say("2025-11-09")).toBe(true);
  });

  it("are solved by now", () => {
    expect(has({ "cases.0.resolved": "2026-11-10T10:31" }, "case-in-future")).toBe(true);
    expect(has({ "cases.0.resolved": "2026-11-10T10:30" }, "case-in-future")).toBe(false);
  });

  it("need permission for a name and for words, and only for those", () => {
    const none = { "cases.0.customer": undefined, "cases.0.words": undefined };
    expect(has({ ...none, "cases.0.permission": undefined }, "permission-missing")).toBe(false);
    expect(problemsOf({ "cases.0.customer": undefined, "cases.0.permission": false })).toEqual([
      "permission-missing cases.0.words",
    ]);
  });

  it("belong to a scenario that is there, broken or not", () => {
    const scenarios = [
      { id: "late", when: "Te laat" },
      { id: "damaged", when: "Kapot", steps: [] },
    ];
    expect(has({ scenarios }, "scenario-unknown")).toBe(false);
  });
});

test("a message keeps the placeholders that are known", () => {
  const say = (message: unknown) => problemsOf({ "scenarios.0.message": message });
  expect(say("{contact} {shop} {page} {url}")).toEqual([]);
  expect(say("{Contact} {naam} {naam}")).toEqual([
    "placeholder-unknown scenarios.0.message",
    "placeholder-unknown scenarios.0.message",
  ]);
});

test("a config that shows nothing is not called dishonest for what is missing", () => {
  const found = checked(changed({ "promise.within": "soon", "promise.otherwise": undefined }));
  expect(found.map(({ code }) => code)).not.toContain("otherwise-missing");
});
