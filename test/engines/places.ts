/*
 * Where things are in a page. All of these run in the page, so they stand for themselves.
 */

/** Whether something is there and has come to rest. */
export function isStill(selector: string): boolean {
  const [element] = window.witness.find(selector);
  const root = element?.getRootNode() as ShadowRoot | undefined;
  return root?.getAnimations().length === 0;
}

/** Where the first thing that a selector finds is seen, and how large the page is there, in px. */
export function boxOf(selector: string) {
  const [element] = window.witness.find(selector);
  if (!element) throw new Error(`${selector} is not there`);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom, pageWidth: innerWidth, pageHeight: innerHeight };
}

/**
 * The middle of the first thing that a selector finds, in px, scrolled into view.
 * @throws Error where something else lies over it
 */
export function middleOf(selector: string): { x: number; y: number } {
  const [element] = window.witness.find(selector);
  if (!element) throw new Error(`${selector} is not there`);
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  if (!element.contains(hit)) throw new Error(`${selector} lies under ${hit?.outerHTML}`);
  return { x, y };
}

/** The texts in the panel that stick out of it, or make it scroll sideways. */
export function tooWide(): string[] {
  const [panel] = window.witness.find("dialog");
  if (!panel) throw new Error("the panel is not there");
  const { left, right } = panel.getBoundingClientRect();
  return window.witness
    .find("dialog *")
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < left || box.right > right || element.scrollWidth > element.clientWidth + 1;
    })
    .filter(({ clientWidth }) => clientWidth)
    .map((element) => `${element.tagName} ${element.textContent}`);
}

/**
 * Parts of the text of the first thing that a selector finds, from left to right as they are seen.
 * @param given the selector, and the parts in any order
 */
export function leftToRight([selector, parts]: readonly [string, string[]]): string[] {
  const text = window.witness.find(selector)[0]?.firstChild as Text | null | undefined;
  if (!text) throw new Error(`${selector} is not there`);
  // The right edge: for what begins a text from right to left, WebKit gives the left one of all of it.
  const endOf = (part: string) => {
    const start = text.data.indexOf(part);
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, start + part.length);
    return range.getBoundingClientRect().right;
  };
  return [...parts].sort((a, b) => endOf(a) - endOf(b));
}
