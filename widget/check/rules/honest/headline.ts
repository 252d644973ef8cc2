import type { Duration } from "../../../config/duration.ts";
import type { Path } from "../../../config/problem.ts";
import { entries } from "../../entries.ts";
import { type Rule, rawAt, type Subject } from "../../rule.ts";
import { textsAt } from "../../texts.ts";
import { keyOfDuration, spansIn } from "./spans.ts";

/** The headlines at a path that name a time, and never the one that is counted with. */
function contradictions(subject: Subject, headline: Path, within: Duration, writtenAt: Path) {
  const key = keyOfDuration(within);
  return textsAt(subject.raw, headline).flatMap(({ path, text }) => {
    const said = spansIn(text);
    const [first] = said;
    if (!first || said.some((span) => span.key === key)) return [];
    const args = { said: first.text, within: String(rawAt(subject.raw, writtenAt)) };
    return [{ code: "headline-contradicts-within", path, args }];
  });
}

/** The time in a headline is the time that the deadline is computed from. */
export const headlineAgainstWithin: Rule = (subject) => {
  if (!subject.config) return [];
  const usual: Path = ["promise", "within"];
  const { within } = subject.config.promise;
  const found = contradictions(subject, ["promise", "headline"], within, usual);
  for (const { path, value: season } of entries(subject, "seasons")) {
    if (!season.headline) continue;
    const at = season.within ? [...path, "within"] : usual;
    found.push(...contradictions(subject, [...path, "headline"], season.within ?? within, at));
  }
  return found;
};

/** A season that changes the time also changes a headline that names the usual one. */
export const seasonWithoutHeadline: Rule = (subject) => {
  const { config } = subject;
  if (!config) return [];
  return entries(subject, "seasons").flatMap(({ path, value: { headline, within } }) => {
    if (headline || !within) return [];
    const at = [...path, "within"];
    const [found] = contradictions(subject, ["promise", "headline"], within, at);
    const usual = keyOfDuration(config.promise.within);
    return found && usual !== keyOfDuration(within)
      ? [{ code: "season-headline-missing", path: at, args: found.args }]
      : [];
  });
};
