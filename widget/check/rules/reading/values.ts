import type { Agreement } from "../../../config/agreements.ts";
import { type Kind, kinds } from "../../../config/kinds.ts";
import type { Path, Problem } from "../../../config/problem.ts";
import type { CodeInfo, Hit } from "../../finding.ts";
import { type Rule, rawAt } from "../../rule.ts";
import { droppedBy } from "./dropped.ts";
import { exampleOf } from "./examples.ts";

export const codes = {
  "missing-field": { severity: "error" },
  "invalid-text": { severity: "error" },
  "invalid-word": { severity: "error" },
  "invalid-url": { severity: "error" },
  "invalid-email": { severity: "error" },
  "invalid-language": { severity: "error" },
  "invalid-duration": { severity: "error" },
  "invalid-day": { severity: "error" },
  "invalid-moment": { severity: "error" },
  "invalid-zone": { severity: "error" },
  "invalid-week": { severity: "error" },
  "invalid-exceptions": { severity: "error" },
  "invalid-colour": { severity: "error" },
  "invalid-css": { severity: "error" },
  "invalid-number": { severity: "error" },
  "invalid-flag": { severity: "error" },
  "invalid-choice": { severity: "error" },
  "invalid-list": { severity: "error" },
  "invalid-object": { severity: "error" },
  "no-channel": { severity: "error" },
  "dates-reversed": { severity: "error" },
  "resolved-first": { severity: "error" },
} satisfies Record<string, CodeInfo>;

type Code = keyof typeof codes;

/** Telephone numbers have rules of their own. */
const KINDS: Record<Exclude<Kind, "phone"> | "list" | "object", Code> = {
  text: "invalid-text",
  word: "invalid-word",
  url: "invalid-url",
  email: "invalid-email",
  language: "invalid-language",
  duration: "invalid-duration",
  day: "invalid-day",
  moment: "invalid-moment",
  zone: "invalid-zone",
  week: "invalid-week",
  exceptions: "invalid-exceptions",
  colour: "invalid-colour",
  css: "invalid-css",
  whole: "invalid-number",
  flag: "invalid-flag",
  list: "invalid-list",
  object: "invalid-object",
};

const AGREEMENTS: Record<Agreement, Code> = {
  "whatsapp | phone | email": "no-channel",
  "from <= until": "dates-reversed",
  "reported <= resolved": "resolved-first",
};

/** What the browser cannot read, and what it leaves out because of that. */
export const values: Rule = (subject) => {
  if (!subject.document.whole) return [];
  return subject.readProblems.flatMap((problem): Hit[] => {
    const { code, path, expected = "", found } = problem;
    if (code === "unknown" || (expected === "phone" && code === "invalid")) return [];
    const dropped = droppedBy(path).join(".") || "everything";
    const parent = path.slice(0, -1).join(".");
    const args = { key: String(path.at(-1) ?? ""), parent, dropped };
    if (code === "rule") {
      const between = rulesArgs(subject.raw, path);
      return [{ code: AGREEMENTS[expected as Agreement], path, args: { ...args, ...between } }];
    }
    const example = exampleOf(expected, path);
    if (code === "missing") {
      return [{ code: "missing-field", path, args: { ...args, example } }];
    }
    const inner = innermost(problem);
    const place = subject.locate(path);
    // What is broken already as text needs no second remark as a value.
    if (subject.document.faults.some((fault) => isWithin(fault.offset, place))) return [];
    const kind = KINDS[expected as keyof typeof KINDS] ?? "invalid-choice";
    const near = (kind === "invalid-choice" && sameAs(found, expected.split("|"))) || "";
    const shown = inner ? `${JSON.stringify(inner)}: ${brief(at(found, inner))}` : brief(found);
    return [
      {
        code: kind,
        path,
        args: { ...args, found: shown, example, near: near && JSON.stringify(near) },
        ...(inner && { at: subject.locate([...path, inner]) }),
        ...(near && { edit: { ...place, text: JSON.stringify(near) } }),
      },
    ];
  });
};

/** The dates or times that a rule compares. */
function rulesArgs(raw: unknown, path: Path) {
  const value = (key: string) => String(rawAt(raw, [...path, key]) ?? "");
  return { from: value("from") || value("reported"), until: value("until") || value("resolved") };
}

/** The one choice that a word differs from in capitals and signs alone: "de_by" can be nothing but "DE-BY". */
function sameAs(found: unknown, choices: string[]): string | undefined {
  const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  return typeof found === "string"
    ? choices.find((choice) => plain(choice) === plain(found))
    : undefined;
}

/** Of opening hours, a colour pair or a translated text: the one entry that is wrong. */
function innermost({ expected = "", found }: Problem): string | undefined {
  const read = kinds[expected as Kind] as ((raw: unknown) => unknown) | undefined;
  if (!read || !found || typeof found !== "object" || Array.isArray(found)) return undefined;
  const entries = Object.keys(found);
  const wrong = entries.find((key) => {
    const alone = expected === "colour" ? at(found, key) : entry(key, at(found, key));
    return read(alone) === undefined;
  });
  return entries.length > 1 || expected !== "text" ? wrong : undefined;
}

function entry(key: string, value: unknown): unknown {
  return Object.defineProperty({}, key, { value, enumerable: true });
}

const at = (found: unknown, key: string) => rawAt(found, [key]);

const isWithin = (offset: number, place: { offset: number; length: number }) =>
  offset >= place.offset && offset < place.offset + place.length;

function brief(found: unknown): string {
  const text = JSON.stringify(found) ?? "";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
