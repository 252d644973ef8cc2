import { read } from "../config/read.ts";
import type { Language } from "../i18n/languages.ts";
import { codes, rules } from "./codes.ts";
import type { Finding, Hit } from "./finding.ts";
import type { Surroundings } from "./rule.ts";
import * as reading from "./rules/reading/index.ts";
import { parseDocument, positionAt } from "./text/document.ts";

export interface CheckOptions {
  /** The moment to check for, in epoch ms: seasons, exceptions and cases grow old. */
  now: number;
  /** The language that the texts of a config without `language` are taken to be in. */
  language: Language;
  /** The files beside the config, where they can be looked at. */
  surroundings?: Surroundings;
}

/** Everything that is wrong with a config, in the order of the text. It is pure, and never throws. */
export function check(text: string, { now, language, surroundings }: CheckOptions): Finding[] {
  const document = parseDocument(text);
  const { config, problems: readProblems } = read(document.raw);
  const { raw, locate } = document;
  const subject = {
    text,
    document,
    raw,
    config,
    readProblems,
    now,
    language,
    surroundings,
    locate,
  };
  // Of half a file only that can be told: what seems to be missing may stand in the other half.
  const hits = (document.whole ? rules : reading.rules).flatMap((rule) => rule(subject));
  const placed = hits.map((hit) => place(hit, text, locate));
  return placed.sort((a, b) => a.line - b.line || a.column - b.column);
}

function place(
  hit: Hit,
  text: string,
  locate: ReturnType<typeof parseDocument>["locate"],
): Finding {
  const { code, path, args = {}, atKey, at, edit } = hit;
  const { offset, length } = at ?? locate(path, atKey);
  const start = positionAt(text, offset);
  const end = positionAt(text, offset + length);
  return {
    code,
    severity: codes[code]?.severity ?? "error",
    path,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    args,
    ...(edit && { edit }),
  };
}
