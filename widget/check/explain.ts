import type { Language } from "../i18n/messages.ts";
import { codes } from "./codes.ts";
import type { Problem, Sentences } from "./problem.ts";
import { words } from "./sentences/index.ts";

/** A problem in the words of a language. */
export interface Explanation {
  /** What it is about: "contact.phone". */
  subject: string;
  /** What is wrong. */
  problem: string;
  /** How to mend it. */
  fix: string;
  /** The law or standard behind it; with the remark that this is no legal advice. */
  source?: string;
}

/** Makes sentences of a problem. */
export function explain(problem: Problem, language: Language): Explanation {
  const { [problem.code]: sentences } = words[language].codes as Record<string, Sentences>;
  const path = problem.path.join(".");
  const place = words[language].place(path);
  const args = { path, place, line: problem.line, ...problem.args };
  const source = codes[problem.code]?.source;
  return {
    subject: sentences?.subject(args) ?? problem.code,
    problem: sentences?.problem(args) ?? "",
    fix: sentences?.fix(args) ?? "",
    ...(source && { source: words[language].source(source) }),
  };
}
