import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { press } from "./looking.ts";

interface Shown {
  tab: Page;
  badge: Locator;
  panel: Locator;
}

/** Says that badge and panel are wholly in the window, and that no text in them is cut off. */
export async function expectFits({ tab, badge, panel }: Shown): Promise<void> {
  await expectInside(tab, badge);
  const isCircle = (tab.viewportSize()?.width ?? 0) <= 480;
  if (!isCircle) expect(await isCut(badge.locator(".lines"))).toBe(false);
  await press(tab, await boxOf(badge));
  await expectInside(tab, panel);
  await expectInside(tab, panel.locator(".close"));
  expect(await cutInside(panel)).toEqual([]);
  const sideways = () => document.documentElement.scrollWidth - innerWidth;
  expect(await tab.evaluate(sideways)).toBeLessThanOrEqual(0);
}

async function expectInside(tab: Page, part: Locator): Promise<void> {
  const { x, y, width, height } = await boxOf(part);
  const window = tab.viewportSize() ?? { width: 0, height: 0 };
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(window.width);
  expect(y + height).toBeLessThanOrEqual(window.height);
}

/** Where a part is, seen from the corner of the window. */
export async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error("It is nowhere in the window.");
  return box;
}

/** Whether there is more in an element than it shows. */
export function isCut(part: Locator): Promise<boolean> {
  return part.evaluate(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth > clientWidth || scrollHeight > clientHeight,
  );
}

/** The texts inside an element that are wider than their place. */
function cutInside(part: Locator): Promise<(string | null)[]> {
  return part.evaluate((element) =>
    [...element.querySelectorAll("*")]
      // An inline box has no width of its own.
      .filter(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth)
      .map(({ textContent }) => textContent),
  );
}

/** What a click at a point of the window would reach, as a tag with its class. */
export function whatIsAt(tab: Page, x: number, y: number): Promise<string> {
  return tab.evaluate(
    (point) => {
      const found = document.elementFromPoint(point.x, point.y);
      return found ? [found.localName, ...found.classList].join(".") : "nothing";
    },
    { x, y },
  );
}
