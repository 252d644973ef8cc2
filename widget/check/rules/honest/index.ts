import type { CodeInfo } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { caseDates, record, withoutPermission } from "./cases.ts";
import { orderBeforeOutside, overlaps, past, shorterSeason } from "./dates.ts";
import { headlineAgainstWithin, seasonWithoutHeadline } from "./headline.ts";
import { timesAgainstHours, workingTimeWithoutHours } from "./hours.ts";
import { scenarioTwice, unknownPlaceholder, unknownScenario, withoutCase } from "./scenarios.ts";
import { emptyRemedy, emptyWords, nothingOnAMiss, vagueHeadline } from "./vague.ts";

export const codes = {
  "headline-vague": { severity: "warning" },
  "helps-gladly": { severity: "warning" },
  "as-soon-as-possible": { severity: "warning" },
  always: { severity: "warning" },
  perfect: { severity: "warning" },
  "remedy-empty": { severity: "warning" },
  "otherwise-missing": { severity: "advice" },
  "headline-contradicts-within": { severity: "warning" },
  "season-headline-missing": { severity: "warning" },
  "hours-missing": { severity: "warning" },
  "never-open": { severity: "warning" },
  "today-mostly-closed": { severity: "warning" },
  "opening-too-short": { severity: "warning" },
  "due-while-closed": { severity: "advice" },
  "season-shorter": { severity: "warning" },
  "seasons-overlap": { severity: "warning" },
  "stand-ins-overlap": { severity: "warning" },
  "season-past": { severity: "advice" },
  "stand-in-past": { severity: "advice" },
  "exception-past": { severity: "advice" },
  "order-before-outside": { severity: "warning" },
  "case-old": { severity: "advice" },
  "case-in-future": { severity: "warning" },
  "cases-all-kept": { severity: "advice" },
  "mostly-missed": { severity: "warning" },
  "permission-missing": { severity: "warning" },
  "scenario-unknown": { severity: "warning" },
  "scenario-twice": { severity: "warning" },
  "scenario-without-case": { severity: "advice" },
  "cases-missing": { severity: "advice" },
  "placeholder-unknown": { severity: "warning" },
} satisfies Record<string, CodeInfo>;

export const rules: Rule[] = [
  vagueHeadline,
  emptyWords,
  emptyRemedy,
  nothingOnAMiss,
  headlineAgainstWithin,
  seasonWithoutHeadline,
  workingTimeWithoutHours,
  timesAgainstHours,
  past,
  overlaps,
  orderBeforeOutside,
  shorterSeason,
  caseDates,
  record,
  withoutPermission,
  unknownScenario,
  scenarioTwice,
  withoutCase,
  unknownPlaceholder,
];
