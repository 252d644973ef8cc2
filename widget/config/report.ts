import type { Path, Problem } from "../events.ts";
import { type Language, messages } from "../i18n/messages.ts";
import { examples } from "./kinds.ts";

/**
 * One line for the owner, in the console: what is wrong first, where, how it should be, and what it costs.
 * @param file the address of the config
 */
export function report(problems: Problem[], file: string, language: Language): string {
  const words = messages[language];
  // What takes most away comes first.
  const [worst] = [...problems].sort((a, b) => depth(a) - depth(b));
  if (!worst) return "";
  const { path, dropped, expected, found } = worst;
  const brief = found === undefined ? words.missing : JSON.stringify(found).slice(0, 80);
  return [
    `Vangnet: ${file}`,
    expected
      ? words.problem(nameOf(path), brief, examples[expected] ?? expected)
      : words.unreadable(brief),
    dropped && (dropped.length ? words.leftOut(nameOf(dropped)) : words.nothing),
    problems[1] && words.others(problems.length - 1),
  ]
    .filter((part) => part)
    .join(" ");
}

const depth = ({ dropped }: Problem) => dropped?.length ?? 99;

const nameOf = (path: Path) =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .slice(1);
