import { type Language, messages } from "../i18n/messages.ts";
import { examples } from "./kinds.ts";
import type { Problem } from "./problem.ts";

/**
 * One line for the owner, in the console: where it is wrong, what stands there, and how it should be.
 * Of more problems it tells the one that takes something away, and how many others there are.
 * @param file the address of the config
 */
export function consoleLine(problems: Problem[], file: string, language: Language): string {
  const { path, expected, found } = (problems.find(({ dropped }) => dropped) ??
    problems[0]) as Problem;
  const { problem, unreadable, missing } = messages[language];
  const brief =
    found === undefined
      ? missing
      : // What is deep enough would make JSON.stringify throw.
        Object(found) === found
        ? "{…}"
        : JSON.stringify(found).slice(0, 80);
  const sentence = expected
    ? problem(path.join(".").slice(0, 80), brief, examples[expected] ?? expected)
    : unreadable(brief);
  return `Vangnet: ${file}: ${sentence} (${problems.length})`;
}
