import { expect, test } from "vitest";
import { boxOf, expectFits, isCut, whatIsAt } from "./fits.ts";
import { atBothWidths, press, useLook, WIDTHS } from "./looking.ts";

const { open } = useLook();

test.each(atBothWidths("zoomed"))(
  "where everything is larger, all of it still fits: %s at %i px",
  async (name, width) => {
    await expectFits(await open(name, width));
  },
);

test.each([
  [640, 400, 2],
  [320, 256, 4],
])(
  "a visitor who zooms in still has all of it: %i by %i px",
  async (width, height, deviceScaleFactor) => {
    const viewport = { width, height };
    await expectFits(await open("blank", width, { viewport, deviceScaleFactor }));
  },
);

test.each([
  ["as long as any that is meant", 160, true],
  ["of 100,000 characters", 100_000, false],
])("a headline %s does not make the badge cover the shop", async (_, length, whole) => {
  const headline = "Fout? Dan lossen we het op. ".repeat(length / 28 + 1).slice(0, length);
  for (const width of WIDTHS) {
    const { tab, badge } = await open("blank", width, { headline });
    expect((await boxOf(badge)).height).toBeLessThan(800 / 3);
    if (width > 480) expect(await isCut(badge.locator(".lines"))).toBe(!whole);
    await tab.context().close();
  }
});

test.each(WIDTHS)(
  "the badge lies over the page and under its cookie bar, at %i px",
  async (width) => {
    const { tab, badge } = await open("on-top", width);
    const { x, y } = await boxOf(badge);
    expect(await whatIsAt(tab, x + 28, y + 10)).toBe("vang-net");
    expect(await whatIsAt(tab, x + 28, y + 40)).toBe("div.cookies");
    await tab.mouse.click(x + 28, y + 10);
    await tab.locator("dialog[open]").waitFor();
  },
);

test.each(WIDTHS)("a shop can lay it above everything, at %i px", async (width) => {
  const style = "vang-net { --vangnet-z: 2147483647 }";
  const { tab, badge } = await open("on-top", width, { style });
  const { x, y } = await boxOf(badge);
  expect(await whatIsAt(tab, x + 28, y + 40)).toBe("vang-net");
});

test("the panel on a phone lies above everything", async () => {
  const { tab, badge, panel } = await open("on-top", 360);
  const { x, y } = await boxOf(badge);
  await tab.mouse.click(x + 28, y + 10);
  await panel.waitFor();
  for (const bottom of [790, 760, 690, 640]) {
    expect(await whatIsAt(tab, 250, bottom)).toBe("vang-net");
  }
});

test("a bar to buy from stays free where the shop asks for it", async () => {
  const { tab, badge } = await open("buy-bar", 360);
  const bar = await boxOf(tab.locator(".buy"));
  const { y, height } = await boxOf(badge);
  expect(y + height).toBeLessThan(bar.y);
  await tab.locator(".buy button").click();
  expect(await tab.locator("dialog").count()).toBe(0);
  await press(tab, await boxOf(badge));
  expect(await tab.locator("dialog:modal").count()).toBe(1);
});

test("on paper there is no badge and no panel, and a card is there", async () => {
  const { tab, badge, panel } = await open("print", 1280);
  await press(tab, await boxOf(badge));
  await panel.waitFor();
  await tab.emulateMedia({ media: "print" });
  expect(await badge.isVisible()).toBe(false);
  expect(await tab.locator("dialog").isVisible()).toBe(false);
  const card = tab.locator("vang-net .card");
  expect(await card.isVisible()).toBe(true);
  expect(await card.locator("[part=headline]").isVisible()).toBe(true);
});

test.each(["blank", "grid-root", "generated-content", "child-rules", "vertical", "quirks"])(
  "the widget takes no room in the page: %s",
  async (name) => {
    const { tab } = await open(name, 1280);
    const room = () =>
      tab.evaluate(() =>
        [document.documentElement, document.body].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x, y, width, height };
        }),
      );
    const taken = await room();
    await tab.evaluate(() => window.Vangnet?.destroy());
    expect(taken).toEqual(await room());
  },
);

test("a browser that cannot lift the badge out of a transform still shows it, without a word", async () => {
  const first = "for (const name of ['popover', 'showPopover']) delete HTMLElement.prototype[name]";
  const { badge, console } = await open("html-transform", 1280, { first });
  expect(await badge.isVisible()).toBe(true);
  expect(console).toEqual([]);
});
