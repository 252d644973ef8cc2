import type { Theme } from "../config/schema.ts";
import css from "./styles/index.css?inline";
import { themeCss } from "./theme.ts";

let base: CSSStyleSheet | undefined;

/** The stylesheets of an element: the widget's own, shared by all of the page, and that of the theme. */
export function stylesFor(host: Element, theme?: Theme): CSSStyleSheet[] {
  base ??= sheet(css);
  // An element beside the body inherits nothing from it, yet that is where most shops set their font, and some
  // the direction of their text.
  const body = host.ownerDocument.body ?? host;
  const { direction, fontFamily } = getComputedStyle(body);
  return [base, sheet(themeCss(theme, direction, body.contains(host) ? undefined : fontFamily))];
}

/** Constructed, because a strict content security policy forbids style elements and attributes. */
function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
