import { type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Edit } from "../finding.ts";
import { isBracket, isText, placeOf, type Token, tokensOf } from "./tokens.ts";

/** A place where the text breaks the grammar of JSON. */
export interface Fault {
  code:
    | "trailing-comma"
    | "extra-comma"
    | "missing-comma"
    | "missing-colon"
    | "unquoted-name"
    | "unquoted-value"
    | "unclosed-text"
    | "quote-in-text"
    | "bad-escape"
    | "control-character"
    | "text-before-start"
    | "text-after-end"
    | "wrong-bracket"
    | "truncated-file"
    | "broken-json";
  offset: number;
  length: number;
  edit?: Edit;
}

/** After these the rest of the file can still be read as it was meant. */
const HARMLESS: Fault["code"][] = [
  "trailing-comma",
  "extra-comma",
  "missing-comma",
  "bad-escape",
  "control-character",
];

/** Whether nothing of what the owner meant is lost in spite of a fault. */
export const isHarmless = ({ code }: Fault) => HARMLESS.includes(code);

/** After these a comma has nothing to part. */
const OPENING = ["{", "[", ",", ":"];
const CLOSING = ["}", "]"];

/** More errors than this are one mess, and told of as such. */
const ENOUGH = 50;

/** Faults after which nothing can be told of the rest, the strongest first. */
const LAST: Fault["code"][] = ["text-before-start", "wrong-bracket", "truncated-file"];

const NAMED: { [error: string]: Fault["code"] } = {
  UnexpectedEndOfString: "unclosed-text",
  InvalidEscapeCharacter: "bad-escape",
  InvalidUnicode: "bad-escape",
  InvalidCharacter: "control-character",
  EndOfFileExpected: "text-after-end",
  UnexpectedEndOfComment: "truncated-file",
  CloseBraceExpected: "truncated-file",
  CloseBracketExpected: "truncated-file",
};

/** Every cause once: what a parser stumbles over because of an earlier fault is left out. */
export function faultsIn(text: string, errors: ParseError[]): Fault[] {
  const tokens = tokensOf(text);
  const lineOf = lineCounter(text);
  const faults = tokens.flatMap((_, index) => faultAt(tokens, index));
  faults.push(...wrongBracket(tokens));
  const all = errors
    .slice(0, ENOUGH)
    .map(({ error, ...place }) => ({ error: printParseErrorCode(error), ...place }));
  for (const { error, offset, length } of all) {
    const code = NAMED[error];
    if (code === "truncated-file") faults.push({ code, ...endOf(tokens) });
    else if (code) faults.push({ code, ...narrowed(text, code, { offset, length }) });
  }
  for (const { error, offset } of all) {
    const index = tokens.findIndex((token) => token.offset >= offset);
    const next = tokens[index];
    const before = tokens.at(index < 0 ? -1 : index - 1);
    if (NAMED[error] || isExplained(offset, before)) continue;
    if (error === "CommaExpected" && index > 0 && before && next) {
      faults.push(missingComma(before, next));
    } else {
      const code = error === "ColonExpected" ? "missing-colon" : "broken-json";
      faults.push({ code, ...(next ? placeOf(next) : endOf(tokens)) });
    }
  }
  return withoutEchoes(faults);

  function isExplained(offset: number, before: Token | undefined): boolean {
    const lines = [lineOf(offset), ...(before ? [lineOf(before.offset)] : [])];
    return faults.some((fault) => {
      if (fault.code === "trailing-comma" || fault.code === "missing-comma") return false;
      return lines.includes(lineOf(fault.offset));
    });
  }

  /** Where the order of brackets is lost, what comes after says no more; nor does a second fault on a line. */
  function withoutEchoes(found: Fault[]): Fault[] {
    const end = LAST.flatMap((code) => found.find((fault) => fault.code === code) ?? [])[0];
    const seen = new Set<string>();
    return found.filter((fault) => {
      if (end && fault !== end && lineOf(fault.offset) >= lineOf(end.offset)) return false;
      const key = isHarmless(fault) ? `${fault.code} ${fault.offset}` : `${lineOf(fault.offset)}`;
      return !seen.has(key) && seen.add(key);
    });
  }
}

const SPOTS: { [code: string]: RegExp | undefined } = {
  "bad-escape": /\\(?!["\\/bfnrtu]|u[\da-fA-F]{4})(?<=(?<!\\)(?:\\\\)*\\)./,
  "control-character": /\p{Cc}/u,
};

/** In a text that is long, the sign that is wrong. */
function narrowed(text: string, code: string, place: { offset: number; length: number }) {
  const spot = SPOTS[code]?.exec(text.slice(place.offset, place.offset + place.length));
  return spot ? { offset: place.offset + spot.index, length: spot[0].length } : place;
}

/** What one token tells together with its neighbours. */
function faultAt(tokens: Token[], index: number): Fault[] {
  const { kind, offset, end } = tokens[index] as Token;
  const before = tokens[index - 1]?.kind ?? "";
  const after = tokens[index + 1]?.kind ?? "";
  const fault = (code: Fault["code"], edit?: Edit): Fault[] => [
    { code, offset, length: end - offset, ...(edit && { edit }) },
  ];
  if (kind === ",") {
    const edit = { offset, length: end - offset, text: "" };
    if (OPENING.includes(before)) return fault("extra-comma", edit);
    return CLOSING.includes(after) ? fault("trailing-comma", edit) : [];
  }
  if (kind !== "?") return [];
  if (index === 0) return fault("text-before-start");
  if (before === '"') return fault("quote-in-text");
  if (before === "?") return [];
  return fault(after === ":" ? "unquoted-name" : "unquoted-value");
}

/** The first bracket that closes what was opened by one of the other shape. */
function wrongBracket(tokens: Token[]): Fault[] {
  const open: string[] = [];
  for (const token of tokens) {
    if (isBracket(token)) open.push(token.kind === "{" ? "}" : "]");
    if (!CLOSING.includes(token.kind)) continue;
    const expected = open.pop();
    if (!expected) return [];
    if (expected !== token.kind) return [{ code: "wrong-bracket", ...placeOf(token) }];
  }
  return [];
}

/** Two values in a row: only when nothing is torn apart in between is it certain that a comma is missing. */
function missingComma(before: Token, next: Token): Fault {
  const torn = before.end === next.offset && !isText(next) && !isBracket(next);
  return torn
    ? { code: "broken-json", ...placeOf(next) }
    : {
        code: "missing-comma",
        offset: before.end - 1,
        length: 1,
        edit: { offset: before.end, length: 0, text: "," },
      };
}

function endOf(tokens: Token[]): { offset: number; length: number } {
  const last = tokens.at(-1);
  return last ? placeOf(last) : { offset: 0, length: 1 };
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index }) => index);
  return (offset) => {
    const after = starts.findIndex((start) => start >= offset);
    return after < 0 ? starts.length : after;
  };
}
