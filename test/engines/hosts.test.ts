import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openShop, type Shop } from "../../demo/browser/server.ts";
import type { Tab } from "./engine.ts";
import { engines } from "./engines.ts";
import { PATIENCE, WIDE } from "./visitor.ts";

/** Pages that stand for other people's shops, as far as engines may differ on them. */
const SHOWN = [
  "loading/late-tag.html",
  "loading/tag-manager.html",
  "loading/rocket-loader.html",
  "loading/head-module.html",
  "loading/end-blocking.html",
  "loading/twice-at-once.html",
  "loading/document-write.html",
  "loading/quirks.html",
  "loading/strict.xhtml",
  "config/moved.html",
  "config/once.html",
  "policy/nothing-but-the-script.html",
  "policy/own-styles.html",
  "policy/strict-dynamic.html",
  "policy/trusted-types.html",
  "policy/sandbox.html",
  "policy/everything-at-once.html",
  "scripts/prototype.html",
  "scripts/mootools.html",
  "scripts/console-gone.html",
  "look/all-unset.html",
  "look/common-properties.html",
  "hostile/deep.html",
  "hostile/stars.html",
];

/** Pages on which nothing can be shown. */
const SILENT = ["hostile/comments.html", "hostile/quotes.html", "scripts/define-blocked.html"];

/** What there is of the widget, and where its badge can be pressed. */
interface Sight {
  badges: number;
  panels: number;
  radius: string;
  font: string;
  /** From the right and the lower edge of the window to those of the badge, in px. */
  right: number;
  bottom: number;
  /** The middle of the badge. */
  x: number;
  y: number;
}

/** Runs in the page. */
function look(): Sight {
  const roots = [...document.querySelectorAll("vang-net")].map((host) => host.shadowRoot);
  const all = (selector: string) =>
    roots.flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])]);
  const [badge] = all(".badge");
  const box = badge?.getBoundingClientRect() ?? new DOMRect();
  const style = badge && getComputedStyle(badge);
  return {
    badges: all(".badge").length,
    panels: all("dialog[open]").length,
    radius: style?.borderRadius ?? "",
    font: style?.fontSize ?? "",
    // Without the scrollbars.
    right: (document.scrollingElement?.clientWidth ?? 0) - box.right,
    bottom: (document.scrollingElement?.clientHeight ?? 0) - box.bottom,
    x: box.left + box.width / 2,
    y: box.top + box.height / 2,
  };
}

describe.each(engines)("in $name", (engine) => {
  let tab: Tab;
  let shop: Shop;
  beforeAll(async () => {
    [tab, shop] = await Promise.all([engine.start({}), openShop()]);
  });
  afterAll(async () => {
    await tab?.close();
    await shop?.close();
  });
  const sight = async () => JSON.parse(await tab.evaluate(`JSON.stringify((${look})())`)) as Sight;

  test.each(SHOWN)(
    "on %s there is one badge, styled and in its corner, and it opens the panel",
    async (path) => {
      await tab.open(`${shop.url}/hosts/${path}`, WIDE);
      await vi.waitUntil(async () => (await sight()).badges, PATIENCE);
      const { x, y, ...seen } = await sight();
      expect(seen).toEqual({
        badges: 1,
        panels: 0,
        radius: "28px",
        font: "15px",
        right: expect.closeTo(20, 0),
        bottom: expect.closeTo(20, 0),
      });
      await tab.click(x, y);
      await vi.waitUntil(async () => (await sight()).panels === 1, PATIENCE);
    },
  );

  test("on a root with a transform the badge is in its corner; in WebKit it is at the end of the page", async () => {
    await tab.open(`${shop.url}/hosts/look/html-transform.html`, WIDE);
    await vi.waitUntil(async () => (await sight()).badges, PATIENCE);
    const { right, bottom } = await sight();
    // There something in the top layer, too, is fixed to the document instead of the window.
    if (engine.name === "WebKit") await tab.evaluate("String(scrollTo(0, 1e5))");
    else
      expect({ right, bottom }).toEqual({
        right: expect.closeTo(20, 0),
        bottom: expect.closeTo(20, 0),
      });
    const { x, y } = await sight();
    await tab.click(x, y);
    await vi.waitUntil(async () => (await sight()).panels === 1, PATIENCE);
  });

  test.each(SILENT)("on %s nothing hangs, and nothing is shown", async (path) => {
    await tab.open(`${shop.url}/hosts/${path}`, WIDE);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await sight()).toMatchObject({ badges: 0, panels: 0 });
  });
});
