import { DAY } from "../config/dates.ts";
import type { Config } from "../config/schema.ts";
import { deadlineOf, roundUp } from "./deadline.ts";
import { openingsOn } from "./hours.ts";
import { contactAt, promiseAt, todayOf } from "./season.ts";
import { instantOf } from "./zone.ts";

/**
 * The next instant, always after `now`, at which anything that is shown may change: a deadline, which is shown rounded
 * up to 5 minutes; open or closed; what midnight changes, such as the season, the contact and the word "tomorrow";
 * the last moment to order.
 */
export function nextChange(config: Config, now: number): number {
  const { hours } = config;
  const today = todayOf(config, now);
  const { within, orderBefore } = promiseAt(config, now);
  // A deadline on a whole 5 minutes stands until just after it.
  let next = roundUp(now) + 1;
  const consider = (instant = next) => {
    if (instant > now && instant < next) next = instant;
  };

  consider(instantOf((today + 1) * DAY, hours?.timeZone));
  consider(orderBefore?.until);
  for (let day = today - 2; hours && day <= today; day++) {
    for (const [opens, closes] of openingsOn(hours, day)) {
      consider(opens);
      consider(closes);
    }
  }
  // "7 minutes", or a shop that opens at 9:03, has deadlines that pass the 5 minutes at other moments.
  const others = (config.scenarios ?? []).map((scenario) => scenario.within);
  for (const duration of [within, contactAt(config, now).replyWithin, ...others]) {
    const due = duration && deadlineOf(duration, now, hours);
    const passes = due ? now + roundUp(due) - due + 1 : next;
    if (duration && passes < next && deadlineOf(duration, passes, hours) !== due) next = passes;
  }
  return next;
}
