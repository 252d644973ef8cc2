import { h } from "preact";

interface LiveProps {
  as?: string;
  text: string | undefined;
  [attribute: string]: unknown;
}

/** Signs that cannot be seen and turn the direction of what follows them, so that a number reads backwards. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text in an element of its own; nothing when there is no text. It is set as a whole: page translators
 * replace text nodes by elements of their own, and a text node that is no longer there can't be updated.
 */
export function Live({ as = "p", text, ...attributes }: LiveProps) {
  return text ? h(as, { ...attributes, textContent: text.replace(TURNS, "") }) : null;
}
