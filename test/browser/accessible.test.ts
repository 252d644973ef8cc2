import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { SHOP_NAMES } from "../fixtures/files.ts";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser();

/** @param part of the page that is looked at, as a selector; each look at the whole of it takes its time */
async function complaints(tab: Page, part = "html"): Promise<string[]> {
  if (!(await tab.evaluate(() => "axe" in window))) await tab.evaluate(axe.source);
  return tab.evaluate(async (where) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(where, {
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }, part);
}

const views = SHOP_NAMES.flatMap((shop) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    [360, 1280].map((width) => [shop, scheme, width] as const),
  ),
);

test.each(views)(
  "axe finds nothing in %s, %s, at %i px, closed and open",
  async (shop, scheme, width) => {
    for (const path of [`/?shop=${shop}&at=peak`, `/product.html?shop=${shop}&at=evening`]) {
      const { page: tab } = await visit({ path, colorScheme: scheme, width, at: "real" });
      await tab.locator("vang-net .badge").waitFor();
      expect(await complaints(tab), path).toEqual([]);
      await tab.locator("vang-net .badge").click();
      for (const row of await tab.locator("summary").all()) {
        await row.click();
        expect(
          await complaints(tab, "vang-net"),
          `${path} with ${await row.textContent()}`,
        ).toEqual([]);
      }
      await tab.waitForTimeout(200);
      expect(await complaints(tab), `${path} open`).toEqual([]);
      await tab.context().close();
    }
  },
);

test("at 320 px, and so at 400 % zoom, nothing needs sideways scrolling", async () => {
  const homes = SHOP_NAMES.map((shop) => `/?shop=${shop}&at=peak`);
  for (const path of [...homes, "/product.html?at=peak", "/cart.html?lang=de&at=peak"]) {
    const { page: tab } = await visit({
      path,
      width: 320,
      timezoneId: "Asia/Kathmandu",
      at: "real",
    });
    await tab.locator("vang-net .badge").click();
    const wide = await tab.evaluate(() => {
      const roots = [...document.querySelectorAll("vang-net")].map((host) => host.shadowRoot);
      const scrollers = [
        document.documentElement,
        ...roots.flatMap((root) => [...(root?.querySelectorAll(".scroller, .card") ?? [])]),
      ];
      return scrollers
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => element.className);
    });
    expect(wide, path).toEqual([]);
  }
});

test.each([
  [1280, 24],
  [360, 44],
])("at %i px every control is at least %i px high and wide", async (width, least) => {
  const { page: tab } = await visit({ path: "/?at=peak", width, at: "real" });
  await tab.locator("vang-net .badge").click();
  await tab.locator("summary").first().click();
  await tab.waitForTimeout(200);
  const small = await tab.evaluate((size) => {
    const roots = [...document.querySelectorAll("vang-net")].map((host) => host.shadowRoot);
    const controls = roots.flatMap((root) => [
      ...(root?.querySelectorAll("a, button, summary") ?? []),
    ]);
    return controls
      .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width && (box.width < size || box.height < size))
      .map(({ name, box }) => `${name} ${box.width}x${box.height}`);
  }, least);
  expect(small).toEqual([]);
});

test("every control shows the focus", async () => {
  const { page: tab } = await visit({ path: "/?at=peak", at: "real" });
  await tab.locator("vang-net .badge").focus();
  await tab.keyboard.press("Enter");
  for (let step = 0; step < 9; step++) {
    await tab.keyboard.press("Tab");
    const outline = await tab.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element as Element);
      return [element?.textContent?.slice(0, 20), outlineStyle, outlineWidth];
    });
    expect(outline.slice(1), `${outline[0]}`).toEqual(["solid", "2px"]);
  }
});

test("with reduced motion nothing moves", async () => {
  const { page: tab } = await visit({ reducedMotion: "reduce", at: "real" });
  await tab.locator("vang-net .badge").click();
  const moving = await tab.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test("in forced colours kept and missed still differ, and badge and panel have an edge", async () => {
  const { page: tab } = await visit({ forcedColors: "active", at: "real" });
  await tab.locator("vang-net .badge").click();
  const widths = await tab
    .locator("dialog .dot")
    .evaluateAll((dots) => dots.map((dot) => getComputedStyle(dot).borderTopWidth));
  expect(new Set(widths)).toEqual(new Set(["5px", "2px"]));
  for (const part of [".badge", "dialog"]) {
    expect(
      await tab
        .locator(part)
        .evaluate(
          (box) => getComputedStyle(box).borderTopStyle + getComputedStyle(box).borderTopWidth,
        ),
    ).toBe("solid1px");
  }
});

test("with text at 200 % nothing is cut off", async () => {
  const { page: tab } = await visit({ path: "/product.html?at=peak", at: "real" });
  await tab.evaluate(() => {
    for (const host of document.querySelectorAll("vang-net")) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".root{zoom:2}");
      host.shadowRoot?.adoptedStyleSheets.push(sheet);
    }
  });
  await tab.locator("vang-net .badge").click();
  const cut = await tab.evaluate(() => {
    const roots = [...document.querySelectorAll("vang-net")].map((host) => host.shadowRoot);
    const texts = roots.flatMap((root) => [
      ...(root?.querySelectorAll("p, h2, h3, a, button, summary") ?? []),
    ]);
    return texts
      .filter(
        (text) =>
          text.scrollWidth > text.clientWidth + 1 && getComputedStyle(text).display !== "inline",
      )
      .map((text) => text.textContent);
  });
  expect(cut).toEqual([]);
});

test("the widget says its language", async () => {
  const { page: tab } = await visit({ path: "/?shop=northlight&lang=nl", at: "real" });
  const langs = await tab
    .locator("vang-net")
    .evaluateAll((hosts) =>
      hosts.map((host) => host.shadowRoot?.querySelector("[lang]")?.getAttribute("lang")),
    );
  expect(langs.length).toBeGreaterThan(1);
  expect(new Set(langs).size).toBe(1);
});

test.each(["#ffd400", "#7fffd4", "#0a0a0a", "#ff2d87"])(
  "an accent of %s is made readable, on light and dark pages",
  async (accent) => {
    const shop = JSON.parse(readFileSync("demo/shops/northlight.json", "utf8"));
    const config = JSON.stringify({ ...shop, theme: { accent } });
    for (const colorScheme of ["light", "dark"] as const) {
      const head = "<style>:root{color-scheme:light dark}</style>";
      const answers = { "/": page("", head, "en"), "/vangnet.json": config };
      const { page: tab } = await visit({ answers, colorScheme, at: "real" });
      await tab.locator("vang-net .badge").click();
      await tab.locator("summary").first().click();
      await tab.waitForTimeout(200);
      expect(await complaints(tab), colorScheme).toEqual([]);
    }
  },
);
