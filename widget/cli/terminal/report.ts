import { explain } from "../../check/explain.ts";
import type { Finding, Severity } from "../../check/finding.ts";
import type { OwnerLanguage } from "../../config/owner-language.ts";
import type { Words } from "../words/index.ts";
import { frame } from "./frame.ts";
import type { Paint, Style } from "./paint.ts";
import { printable } from "./printable.ts";

interface Report {
  /** The file as it was named. */
  name: string;
  text: string;
  findings: Finding[];
  /** What was mended, as a diff. */
  change?: string;
  language: OwnerLanguage;
  words: Words;
  paint: Paint;
  /** How wide the lines may become. */
  columns: number;
}

const STYLES: Record<Severity, Style> = { error: "red", warning: "yellow", advice: "blue" };

/** Everything that is wrong with one file, for people to read; empty when that is nothing. */
export function report({ text, findings, change, ...rest }: Report): string {
  const lines = findings.length ? text.split(/\r\n|\r|\n/) : [];
  const parts = findings.map((finding) => entry(finding, lines, rest));
  if (change) parts.unshift(change);
  return parts.map((part) => `${part}\n`).join("\n");
}

function entry(
  finding: Finding,
  lines: string[],
  { name, language, words, paint, columns }: Omit<Report, "text" | "findings" | "change">,
): string {
  const { severity, line, column } = finding;
  const explained = explain(finding, language);
  const place = paint("bold", `${printable(name)}:${line}:${column}`);
  const head = `${place}  ${paint(STYLES[severity], words.severity[severity])}  ${clean(explained.subject)}`;
  const rows = [head, `  ${clean(explained.problem)}`];
  if (lines.some((text) => text.trim())) rows.push(frame(lines, finding, paint, columns));
  rows.push(`  ${paint("bold", words.fix)} ${clean(explained.fix)}`);
  if (explained.source) rows.push(paint("dim", `  ${clean(explained.source)}`));
  return rows.join("\n");
}

/** Sentences quote the file, so they are made safe as well; a line of theirs stays one. */
const clean = (text: string) => text.split("\n").map(printable).join("\n  ");

interface Summary {
  found: { findings: Finding[] }[];
  words: Words;
  paint: Paint;
  isStrict: boolean;
  /** Whether `--fix` has done what it could already. */
  isFixed: boolean;
}

/** One line that counts, and what can be done about it. */
export function summary({ found, words, paint, isStrict, isFixed }: Summary): string {
  const findings = found.flatMap((one) => one.findings);
  if (!findings.length) return words.fine(found.length);
  const severities: Severity[] = ["error", "warning", "advice"];
  const counts = severities.flatMap((severity) => {
    const count = countIn(findings, severity);
    return count ? paint(STYLES[severity], words.count[severity](count)) : [];
  });
  const rows = [words.summary(found.length, counts.join(", "))];
  const certain = findings.filter(({ edit }) => edit).length;
  if (certain && !isFixed) rows.push(words.fixable(certain));
  if (isStrict && countIn(findings, "warning")) rows.push(words.strict);
  return rows.join("\n");
}

/** How many findings are of a severity. */
export function countIn(findings: Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
