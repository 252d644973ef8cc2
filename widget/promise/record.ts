import { DAY, dayOf, HOUR } from "../config/dates.ts";
import type { Duration } from "../config/duration.ts";
import { remembered } from "../config/remembered.ts";
import type { Config, ShopCase } from "../config/schema.ts";
import { deadlineOf } from "./deadline.ts";
import { seasonOn } from "./season.ts";
import { instantOf, wallTimeAt } from "./zone.ts";

const FEWEST_FOR_MEDIAN = 5;

/** What became of a case does not change any more, and a shop may tell of thousands. */
const known = new WeakMap<ShopCase, Verdict>();

/** How one case went. */
export interface Verdict {
  /** From report to solution, in ms. */
  taken: number;
  /** The instant that was promised. Without opening hours it reads the clock of the case as UTC. */
  due?: number;
  /** Whether it was solved by then; absent when that cannot be known. */
  kept?: boolean;
}

/** How the shop kept its promises over the last 12 months. */
export interface CaseRecord {
  kept: number;
  total: number;
  /** The median time taken in ms, from 5 cases on. */
  median?: number;
  /** Kept or missed, by the time of the report, newest first. */
  outcomes: boolean[];
}

/**
 * Holds a case against the promise then in force: its own, else its scenario's, else that of the season it was
 * reported in, else the usual one. The answer is kept for as long as the case lives: neither may change.
 */
export function judge(shopCase: ShopCase, config: Config): Verdict {
  return remembered(known, shopCase, () => findVerdict(shopCase, config));
}

function findVerdict(shopCase: ShopCase, config: Config): Verdict {
  const reported = instantOf(shopCase.reported, zoneOf(config));
  const resolved = instantOf(shopCase.resolved, zoneOf(config));
  const within = withinOf(shopCase, config);
  const due = within && deadlineOf(within, reported, config.hours);
  // Without a zone, a clock change between the two could decide it.
  const known = due !== undefined && (config.hours || Math.abs(resolved - due) >= HOUR);
  return { taken: resolved - reported, due, kept: known ? resolved <= due : undefined };
}

/**
 * The record over the cases that were reported since this date a year ago, are solved by now, and have a verdict.
 * Undefined when there are none.
 */
export function recordAt(config: Config, now: number): CaseRecord | undefined {
  const today = new Date(dayOf(wallTimeAt(now, zoneOf(config))) * DAY);
  const since = today.setUTCFullYear(today.getUTCFullYear() - 1);
  const verdicts = (config.cases ?? [])
    .filter(
      ({ reported, resolved }) =>
        reported >= since &&
        // No zone is a day away from UTC, so most need not be computed.
        (resolved + DAY < now || instantOf(resolved, zoneOf(config)) <= now),
    )
    .sort((a, b) => b.reported - a.reported)
    .map((shopCase) => judge(shopCase, config))
    .filter(({ kept }) => kept !== undefined);
  if (!verdicts.length) return undefined;
  const outcomes = verdicts.map(({ kept }) => !!kept);
  return {
    kept: outcomes.filter(Boolean).length,
    total: outcomes.length,
    median:
      verdicts.length < FEWEST_FOR_MEDIAN ? undefined : median(verdicts.map(({ taken }) => taken)),
    outcomes,
  };
}

/** Without opening hours the clocks of cases are read as UTC, so that every visitor sees the same record. */
function zoneOf(config: Config): string {
  return config.hours?.timeZone ?? "UTC";
}

/** Undefined for a scenario that is not there: its promise may have been any. */
function withinOf({ within, scenario, reported }: ShopCase, config: Config): Duration | undefined {
  const named = config.scenarios?.find(({ id }) => id === scenario);
  if (within || (scenario && !named)) return within;
  return named?.within ?? seasonOn(config, dayOf(reported))?.within ?? config.promise.within;
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
