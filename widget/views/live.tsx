import { h } from "preact";

interface LiveProps {
  as?: string;
  text: string | undefined;
  [attribute: string]: unknown;
}

/** Signs that cannot be seen and turn the direction of what follows them, so that a number reads backwards. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** A text with a letter of the scripts that are read from right to left: https://www.unicode.org/reports/tr9/ */
const LEFTWARD = /.*[\u0590-\u08ff\ud802-\ud83b\ufb1d-\ufefc].*/s;

/**
 * A sentence of the widget in an element of its own; nothing when there is no text. It is set as a whole: page
 * translators replace text nodes by elements of their own, and a text node that is no longer there can't be updated.
 */
export function Live({ as = "p", text, ...attributes }: LiveProps) {
  return text ? h(as, { ...attributes, textContent: text }) : null;
}

/** A text of the owner in an element of its own, which reads in the direction of its first letter. */
export function Written({ text, ...attributes }: LiveProps) {
  return Live({ ...attributes, text: text?.replace(TURNS, ""), dir: "auto" });
}

/**
 * A text of the owner as a part of a sentence. Where it is read from right to left it stands between marks (first
 * strong isolate, and its end), so that it takes nothing that stands beside it along.
 */
export function isolated(text: string): string {
  return text.replace(TURNS, "").replace(LEFTWARD, "\u2068$&\u2069");
}
