import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { Locator, Page } from "playwright-core";
import { PNG } from "pngjs";
import { expect } from "vitest";

/**
 * How far two pictures may be apart: no pixel may differ, those on the edge of a letter included. What counts as
 * differing is left to pixelmatch's own threshold: one step of one colour channel is nothing that anybody sees.
 */
export const TOLERANCE = { pixels: 0, threshold: 0.1, includeAA: true };

/** What is seen of a part of the page, and where in the window it stands. */
export interface Picture {
  box: { x: number; y: number; width: number; height: number };
  image: PNG;
}

/**
 * Takes a picture of a part, standing still.
 * @param around how much of what is beside it belongs to the picture, in px: its shadow, for instance
 */
export async function pictureOf(tab: Page, part: Locator, around = 0): Promise<Picture> {
  await settle(part);
  const box = await part.boundingBox();
  if (!box) throw new Error("There is nothing to take a picture of.");
  const left = Math.max(0, Math.floor(box.x) - around);
  const top = Math.max(0, Math.floor(box.y) - around);
  // Cut out here: asked for a part of a scrolled page, the browser draws it anew, with other edges.
  const window = PNG.sync.read(await tab.screenshot({ animations: "disabled", caret: "hide" }));
  const image = new PNG({
    width: Math.min(window.width, Math.ceil(box.x + box.width) + around) - left,
    height: Math.min(window.height, Math.ceil(box.y + box.height) + around) - top,
  });
  PNG.bitblt(window, image, left, top, image.width, image.height);
  return { box, image };
}

/** Says that two pictures are alike, and taken of the same place; when they are not, shows where. */
export function expectAlike(picture: Picture, wanted: Picture, what: string): void {
  expect(picture.box, `where the ${what} is`).toEqual(wanted.box);
  const { width, height, data } = wanted.image;
  expect([picture.image.width, picture.image.height]).toEqual([width, height]);
  const { pixels, ...options } = TOLERANCE;
  const marked = new PNG({ width, height });
  const differing = pixelmatch(picture.image.data, data, marked.data, width, height, options);
  if (differing <= pixels) return;
  const folder = mkdtempSync(join(tmpdir(), "vangnet-look-"));
  for (const [name, image] of Object.entries({ picture: picture.image, difference: marked })) {
    writeFileSync(join(folder, `${name}.png`), PNG.sync.write(image));
  }
  expect.fail(`${differing} pixels of the ${what} differ: see ${folder}`);
}

/**
 * Waits until the photos in a part are there, and has it drawn anew: what was drawn around a photo that was
 * still to come can have other edges.
 */
async function settle(part: Locator): Promise<void> {
  await part.evaluate(async (element) => {
    await Promise.all([...element.querySelectorAll("img")].map((image) => image.decode()));
    await element.animate({ opacity: [0.9, 0.9] }, 50).finished;
  });
}
