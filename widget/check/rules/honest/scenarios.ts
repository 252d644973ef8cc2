import type { Path } from "../../../config/problem.ts";
import { entries } from "../../entries.ts";
import type { Rule } from "../../rule.ts";
import { placesAt, textsAt, textsIn } from "../../texts.ts";

/** What stands at a path, also in what is left out because it is broken. */
const namesAt = (raw: unknown, path: Path) => new Set(textsAt(raw, path).map(({ text }) => text));

/** A case that names a scenario names one that is there. */
export const unknownScenario: Rule = (subject) => {
  const known = namesAt(subject.raw, ["scenarios", "*", "id"]);
  return entries(subject, "cases").flatMap(({ path, value: { scenario } }) =>
    scenario && !known.has(scenario)
      ? [
          {
            code: "scenario-unknown",
            path: [...path, "scenario"],
            args: { scenario, known: [...known].join(", ") || "–" },
          },
        ]
      : [],
  );
};

/** An id stands for one scenario. */
export const scenarioTwice: Rule = (subject) => {
  const seen = new Set<string>();
  return entries(subject, "scenarios").flatMap(({ path, value: { id } }) => {
    if (seen.has(id)) return [{ code: "scenario-twice", path: [...path, "id"], args: { id } }];
    seen.add(id);
    return [];
  });
};

/** What can go wrong is proven by a case in which it did; a shop without cases hears that once. */
export const withoutCase: Rule = (subject) => {
  const { config } = subject;
  if (!config) return [];
  if (!placesAt(subject.raw, ["cases", "*"]).length)
    return [{ code: "cases-missing", path: ["cases"], atKey: true }];
  const told = namesAt(subject.raw, ["cases", "*", "scenario"]);
  return entries(subject, "scenarios").flatMap(({ path, value: { id } }) =>
    told.has(id) ? [] : [{ code: "scenario-without-case", path: [...path, "id"], args: { id } }],
  );
};

/** A message asks only for what can be filled in. */
export const unknownPlaceholder: Rule = ({ raw }) =>
  textsIn(raw, ({ placeholders }) => placeholders).flatMap(({ path, text, field }) =>
    [...new Set(text.match(/\{[^{}]*\}/g))]
      .filter((found) => !field.placeholders?.includes(found.slice(1, -1)))
      .map((placeholder) => ({ code: "placeholder-unknown", path, args: { placeholder } })),
  );
