import { DAY, dayOf } from "../../../config/dates.ts";
import { recordAt } from "../../../promise/record.ts";
import { wallTimeAt } from "../../../promise/zone.ts";
import { entries } from "../../entries.ts";
import { type Rule, rawAt } from "../../rule.ts";

/** From so many cases on, the record as a whole tells something. */
const FEWEST_FOR_A_RECORD = 3;

/** The record counts the last 12 months, and what has happened. */
export const caseDates: Rule = (subject) => {
  const { config, raw, now } = subject;
  const wall = wallTimeAt(now, config?.hours?.timeZone ?? "UTC");
  const today = new Date(dayOf(wall) * DAY);
  const since = today.setUTCFullYear(today.getUTCFullYear() - 1);
  return entries(subject, "cases").flatMap(({ path, value: { reported, resolved } }) => {
    const found = (code: string, key: string) => {
      const at = [...path, key];
      return [{ code, path: at, args: { date: String(rawAt(raw, at)).slice(0, 10) } }];
    };
    if (reported > wall) return found("case-in-future", "reported");
    if (resolved > wall) return found("case-in-future", "resolved");
    return reported < since ? found("case-old", "reported") : [];
  });
};

/** What the cases say together about the promise. */
export const record: Rule = ({ config, now }) => {
  const found = config && recordAt(config, now);
  if (!found || found.total < FEWEST_FOR_A_RECORD) return [];
  const { kept, total } = found;
  const args = { kept, total };
  if (kept === total) return [{ code: "cases-all-kept", path: ["cases"], atKey: true, args }];
  return 2 * kept < total ? [{ code: "mostly-missed", path: ["promise", "within"], args }] : [];
};

/** What a customer said, and who it was, is shown only with permission. */
export const withoutPermission: Rule = (subject) =>
  entries(subject, "cases").flatMap(({ path, value: { customer, words, permission } }) => {
    const [field] = [customer && "customer", words && "words"].filter(Boolean);
    // A permission that cannot be read is another problem, and told as such.
    const given = rawAt(subject.raw, [...path, "permission"]);
    return field && !permission && (given === undefined || given === false)
      ? [{ code: "permission-missing", path: [...path, field], args: { field } }]
      : [];
  });
