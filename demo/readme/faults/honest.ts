import type { Changed } from "./change.ts";

export const honest: Record<string, Changed> = {
  "headline-vague": { change: { "promise.headline": "Iets mis? Wij lossen het op." } },
  "helps-gladly": { change: { "promise.headline": "Iets mis? Wij helpen je graag." } },
  "as-soon-as-possible": { change: { "promise.headline": "Iets mis? Zo snel mogelijk opgelost." } },
  always: { change: { "promise.headline": "Iets mis? Altijd een oplossing." } },
  perfect: { change: { "promise.headline": "100 % tevreden." } },
  "remedy-empty": { change: { "promise.remedy": "We zoeken een passende oplossing." } },
  "otherwise-missing": { change: { "promise.otherwise": undefined }, at: "promise:" },
  "headline-contradicts-within": {
    change: { "promise.headline": "Fout? Binnen 12 uur opgelost." },
  },
  "season-headline-missing": {
    change: { "seasons.0.headline": undefined },
    at: "seasons.0.within",
  },
  "hours-missing": { change: { hours: undefined }, at: "contact.replyWithin" },
  "never-open": {
    change: { "hours.week": {}, "hours.holidays": undefined, "hours.except": undefined },
    at: "hours.week",
  },
  "today-mostly-closed": {
    change: {
      "promise.headline": "Fout? Binnen 72 uur opgelost.",
      "promise.within": "72 hours",
      "hours.week": { "tue-thu": "09:00-17:30" },
      "scenarios.1.within": "today",
      "seasons.0.headline": "Fout? Binnen 96 uur opgelost, ook in december.",
      "seasons.0.within": "96 hours",
    },
    at: "scenarios.1.within",
  },
  "opening-too-short": {
    change: {
      "scenarios.0.steps.2":
        "Niet gevonden binnen 9 werkuren? Dan gaat er een nieuw exemplaar de deur uit.",
      "scenarios.0.within": "9 working hours",
    },
    at: "scenarios.0.within",
  },
  "due-while-closed": {
    change: { "promise.headline": "Fout? Binnen 6 uur opgelost.", "promise.within": "6 hours" },
    at: "promise.within",
  },
  "season-shorter": {
    change: {
      "seasons.0.headline": "Fout? Binnen 22 uur opgelost, ook in december.",
      "seasons.0.within": "22 hours",
    },
    at: "seasons.0.within",
  },
  "seasons-overlap": {
    change: {
      "seasons.1": {
        from: "2027-01-18",
        until: "2027-02-14",
        notice: "Voor Valentijnsdag is het druk.",
      },
    },
    at: "seasons.1.from",
  },
  "stand-ins-overlap": {
    change: {
      "standIns.1": {
        from: "2027-01-02",
        until: "2027-01-06",
        contact: { name: "Femke", whatsapp: "+31612345670", email: "femke@blauwevos.nl" },
      },
    },
    at: "standIns.1.from",
  },
  "season-past": {
    change: {
      "seasons.1": {
        from: "2026-05-01",
        until: "2026-05-10",
        notice: "Voor Moederdag is het druk.",
      },
    },
    at: "seasons.1.until",
  },
  "stand-in-past": {
    change: {
      "standIns.1": {
        from: "2026-07-20",
        until: "2026-08-07",
        contact: { name: "Femke", whatsapp: "+31612345670", email: "femke@blauwevos.nl" },
      },
    },
    at: "standIns.1.until",
  },
  "exception-past": {
    change: { "hours.except.2026-05-15": "closed" },
    at: "hours.except.2026-05-15:",
  },
  "order-before-outside": { change: { "seasons.0.orderBefore.at": "2026-11-20T16:00" } },
  "case-old": {
    change: { "cases.3.reported": "2025-08-27T13:00", "cases.3.resolved": "2025-08-27T17:05" },
    at: "cases.3.reported",
  },
  "case-in-future": {
    change: { "cases.3.reported": "2026-11-27T13:00", "cases.3.resolved": "2026-11-27T17:05" },
    at: "cases.3.reported",
  },
  "cases-all-kept": { change: { "cases.4.resolved": "2026-08-18T12:10" }, at: "cases:" },
  "mostly-missed": {
    change: { "cases.1.resolved": "2026-09-24T15:40", "cases.2.resolved": "2026-09-10T16:10" },
    at: "promise.within",
  },
  "permission-missing": { change: { "cases.0.permission": undefined }, at: "cases.0.customer" },
  "scenario-unknown": { change: { "cases.3.scenario": "wrong" } },
  "scenario-twice": {
    change: {
      "scenarios.2": {
        id: "damaged",
        when: "Ik kreeg iets anders dan ik bestelde",
        steps: ["Stuur een foto van wat je kreeg."],
      },
    },
    at: "scenarios.2.id",
  },
  "scenario-without-case": {
    change: {
      "scenarios.2": {
        id: "wrong",
        when: "Ik kreeg iets anders dan ik bestelde",
        steps: ["Stuur een foto van wat je kreeg."],
      },
    },
    at: "scenarios.2.id",
  },
  "cases-missing": { change: { cases: undefined }, at: "" },
  "placeholder-unknown": {
    change: { "scenarios.0.message": "Hoi {naam}, mijn pakket is te laat. Mijn bestelnummer is: " },
  },
};
