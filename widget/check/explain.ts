import type { OwnerLanguage } from "../config/owner-language.ts";
import { codes } from "./codes.ts";
import type { Finding, Sentences } from "./finding.ts";
import { sentences as inLanguage } from "./sentences/index.ts";

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
export function explain(finding: Finding, language: OwnerLanguage): Explanation {
  const { [finding.code]: sentences } = inLanguage[language].codes as Record<string, Sentences>;
  const path = finding.path.join(".");
  const place = inLanguage[language].place(path);
  const args = { path, place, line: finding.line, ...finding.args };
  const source = codes[finding.code]?.source;
  return {
    subject: sentences?.subject(args) ?? finding.code,
    problem: sentences?.problem(args) ?? "",
    fix: sentences?.fix(args) ?? "",
    ...(source && { source: inLanguage[language].source(source) }),
  };
}
