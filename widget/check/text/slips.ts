import type { Edit } from "../finding.ts";

/** Something in the text that is no JSON, but whose meaning is plain. */
export interface Slip {
  code: "byte-order-mark" | "odd-space" | "comment" | "curly-quotes" | "single-quotes";
  offset: number;
  length: number;
  /** What should stand there; absent where nothing has to change. */
  text?: string;
}

const PLAIN = /"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/y;
const DOUBLE = "“”„‟«»";
const SINGLE = "‘’‚‛'";
/** What may stand after a text: only there can a quote be the one that ends it. */
const AFTER = /\s*(?:[:,}\]]|$)/my;
/** White space that is none in JSON: no-break space and its like, from a word processor or a web page. */
const ODD_SPACE = /[^\S \t\r\n\uFEFF]/;

/**
 * Replaces what only looks wrong, so that the rest can be read: the offsets stay what they were.
 * @returns a text of the same length, and what was replaced in it
 */
export function withoutSlips(text: string): { plain: string; slips: Slip[] } {
  const signs = text.split("");
  const slips: Slip[] = [];
  let at = 0;
  if (signs[0] === "\uFEFF") take("byte-order-mark", 1, "", " ");
  while (at < text.length) {
    const plain = matchAt(PLAIN, text, at);
    const sign = signs[at] as string;
    if (plain && !plain.startsWith("/")) at += plain.length;
    else if (plain) take("comment", plain.length);
    else if (ODD_SPACE.test(sign)) take("odd-space", 1, " ", " ");
    else if (`"${DOUBLE}${SINGLE}\``.includes(sign)) quoted(sign);
    else at++;
  }
  return { plain: signs.join(""), slips };

  function take(code: Slip["code"], length: number, replacement?: string, stand?: string) {
    slips.push({
      code,
      offset: at,
      length,
      ...(replacement !== undefined && { text: replacement }),
    });
    if (stand) signs.splice(at, stand.length, ...stand);
    at += length;
  }

  function quoted(opening: string) {
    const end = closing(text, at, closersOf(opening));
    if (end < 0) {
      // In a text without an end nothing is what it seems: "https:// is no comment.
      at = opening === '"' ? lineEnd(text, at) : at + 1;
      return;
    }
    const inner = text.slice(at + 1, end);
    const curly = /[^'`"]/.test(opening + text[end]);
    const code = curly ? "curly-quotes" : "single-quotes";
    // A quote inside would end the text now; in the stand-in only the length matters.
    const stand = inner.replaceAll("\\'", " '").replace(/(?<!\\)"/g, "'");
    take(
      code,
      inner.length + 2,
      `"${inner.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"')}"`,
      `"${stand}"`,
    );
  }
}

function closersOf(opening: string): string {
  if (opening === "`") return "`";
  // A straight quote that a straight one ends has been taken already.
  if (opening === '"') return DOUBLE;
  return DOUBLE.includes(opening) ? `${DOUBLE}"` : SINGLE;
}

/** Where a text that begins at an offset ends, on the same line; -1 when it does not. */
function closing(text: string, start: number, closers: string): number {
  for (let index = start + 1; index < text.length; index++) {
    const sign = text[index] as string;
    if (sign === "\n" || sign === "\r") return -1;
    if (sign === "\\") index++;
    else if (closers.includes(sign) && matchAt(AFTER, text, index + 1) !== undefined) return index;
  }
  return -1;
}

function lineEnd(text: string, start: number): number {
  const length = text.slice(start).search(/[\r\n]/);
  return length < 0 ? text.length : start + length;
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/**
 * One edit for the first slips in a row, with what lies between as it is. It ends before a text that is written
 * as it should be: nothing may be changed around that.
 */
export function editOf(text: string, slips: Slip[]): Edit | undefined {
  const [first] = slips;
  if (first?.text === undefined) return undefined;
  let fresh = "";
  let end = first.offset;
  for (const { offset, length, text: better = "" } of slips) {
    const between = text.slice(end, offset);
    if (between.includes('"')) break;
    fresh += between + better;
    end = offset + length;
  }
  return { offset: first.offset, length: end - first.offset, text: fresh };
}
