import type { Theme } from "../config/schema.ts";
import css from "./style.css?inline";
import { themeCss } from "./theme.ts";

let base: CSSStyleSheet | undefined;

/** The stylesheets of an element: the widget's own, shared by all of the page, and that of the theme. */
export function stylesFor(host: Element, theme?: Theme): CSSStyleSheet[] {
  base ??= sheet(css);
  return [base, sheet(themeCss(theme) + bodyFont(host))];
}

/** An element beside the body inherits nothing from it, yet that is where most shops set their font. */
function bodyFont(host: Element): string {
  return document.body.contains(host)
    ? ""
    : `:host{font-family:${getComputedStyle(document.body).fontFamily}!important}`;
}

/** Constructed, because a strict content security policy forbids style elements and attributes. */
function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
