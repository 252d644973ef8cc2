import { h } from "preact";

interface LiveProps {
  as?: string;
  text: string;
  [attribute: string]: unknown;
}

/**
 * A text that changes while the page is open. It is set as a whole: page translators replace text nodes by
 * elements of their own, and a text node that is no longer there can't be updated.
 */
export function Live({ as = "span", text, ...attributes }: LiveProps) {
  return h(as, { ...attributes, textContent: text });
}
