/** Something that not every browser has, and that the widget uses or may come to use. All are JavaScript. */
export interface Feature {
  /** Whether the browser has it. */
  has: string;
  /** Takes it away before the widget runs; where `has` cannot tell, it leaves word of it in `window.removed`. */
  remove: string;
}

const removed = (has: string) => `(window.removed ??= {})[${JSON.stringify(has)}] = true;`;

/** A property that a browser's objects have or lack. */
function property(owner: string, name: string): Feature {
  return { has: `"${name}" in ${owner}`, remove: `delete ${owner}.${name};` };
}

/** A piece of CSS; without it, the widget's stylesheets are read as by a browser that never heard of it. */
function css(declaration: string, known: string, unknown: string): Feature {
  const has = `CSS.supports(${JSON.stringify(declaration)})`;
  return {
    has,
    remove: `
      const { replaceSync } = CSSStyleSheet.prototype;
      CSSStyleSheet.prototype.replaceSync = function (text) {
        const read = text.replaceAll(${JSON.stringify(known)}, ${JSON.stringify(unknown)});
        if (read !== text) ${removed(has)}
        replaceSync.call(this, read);
      };`,
  };
}

declare global {
  interface Window {
    /** What was taken away from the page, by the expression that asks for it. */
    removed?: Record<string, true>;
  }
}

const DETAILS_NAME = '"name" in HTMLDetailsElement.prototype';

export const features = {
  "light-dark() with relative colours": css(
    "color: light-dark(red, oklch(from red l c h))",
    "light-dark(",
    "unknown(",
  ),
  "text-wrap": css("text-wrap: pretty", "text-wrap:", "unknown:"),
  "@container": css("container-type: inline-size", "@container", "@unknown"),
  popover: property("HTMLElement.prototype", "popover"),
  "closedby of a dialog": property("HTMLDialogElement.prototype", "closedBy"),
  Temporal: property("window", "Temporal"),
  "the Navigation API": property("window", "navigation"),
  moveBefore: property("Element.prototype", "moveBefore"),
  "details that close each other": {
    has: DETAILS_NAME,
    remove: `
      Object.defineProperty(HTMLDetailsElement.prototype, "name", {
        set() { ${removed(DETAILS_NAME)} },
      });`,
  },
} satisfies Record<string, Feature>;

/** The script that takes features away from a page. */
export function without(...taken: Feature[]): string {
  return `<script>${taken.map(({ remove }) => `{${remove}}`).join("")}</script>`;
}
