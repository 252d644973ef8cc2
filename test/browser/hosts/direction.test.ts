import { expect, test } from "vitest";
import { boxOf, expectFits, isCut } from "./fits.ts";
import { atBothWidths, useLook } from "./looking.ts";

const { open } = useLook();

test.each(atBothWidths("right-to-left-corner"))(
  "a page from right to left has the badge where its owner wants it: %s at %i px",
  async (name, width) => {
    const { badge } = await open(name, width);
    const { x, width: wide } = await boxOf(badge);
    expect(x + wide).toBe(width - 20);
  },
);

test.each(atBothWidths("arabic-and-hebrew"))(
  "what an owner writes from right to left fits in every view: %s at %i px",
  async (name, width) => {
    const shown = await open(name, width, { at: "2026-12-01T10:30:00+01:00" });
    for (const view of ["strip", "card"]) {
      expect(await isCut(shown.tab.locator(`vang-net .${view}`))).toBe(false);
    }
    await expectFits(shown);
  },
);

test("each paragraph begins at the edge of its column that it is read from", async () => {
  const { tab } = await open("arabic-and-hebrew", 1280);
  const edges = await tab
    .locator("vang-net .card .columns > .stack:first-child")
    .evaluate((column) => {
      const { left, right } = column.getBoundingClientRect();
      return [...column.querySelectorAll(".headline, .text")].map((text) => {
        const range = new Range();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        const isRtl = getComputedStyle(text).direction === "rtl";
        return Math.round(isRtl ? right - box.right : box.left - left);
      });
    });
  expect(edges.length).toBeGreaterThan(6);
  expect(edges).toEqual(edges.map(() => 0));
});
