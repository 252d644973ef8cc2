import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { shortNames } from "../../widget/build/leave-out.ts";
import { PREACT } from "../../widget/build/preact.ts";
import { useBrowser, type VisitOptions } from "./visit.ts";

const { visit } = useBrowser();

/** The demo's shop, with more cases than are shown at first, and a message that names the page. */
const shop = JSON.parse(readFileSync("demo/shops/blauwe-vos.json", "utf8"));
shop.cases.push(...shop.cases);
shop.scenarios[0].message = "Over {page}, {url}";
const config = JSON.stringify(shop);
const strips = (count: number) => '<vang-net view="strip"></vang-net>'.repeat(count);

interface Counting extends Window {
  /** How often the strips and cards of the page were drawn. */
  draws: number;
}

/** Counts drawings. Whatever Preact draws into a root, it keeps there under this name. */
const countDraws = (tab: Page) =>
  tab.addInitScript((name) => {
    const page = window as unknown as Counting;
    page.draws = 0;
    const kept = new WeakMap<object, unknown>();
    Object.defineProperty(ShadowRoot.prototype, name, {
      get(this: ShadowRoot) {
        return kept.get(this);
      },
      set(this: ShadowRoot, drawn) {
        kept.set(this, drawn);
        if (this.host.hasAttribute("view")) page.draws++;
      },
    });
  }, shortNames(PREACT).get("_children") as string);

const draws = (tab: Page) => tab.evaluate(() => (window as unknown as Counting).draws);

async function open(body: string, options: VisitOptions = {}): Promise<Page> {
  const answers = { "/": page(body), "/vangnet.json": config };
  const { page: tab } = await visit({ answers, before: countDraws, ...options });
  await tab.locator("vang-net .badge").waitFor();
  return tab;
}

test("30 strips are drawn 30 times", async () => {
  const tab = await open(strips(30));
  expect(await tab.locator(".strip").count()).toBe(30);
  expect(await draws(tab)).toBe(30);
});

test("a tick that changes no word draws nothing, and one that does draws each strip once", async () => {
  const tab = await open(strips(3), { at: "2026-11-10T10:31:00+01:00" });
  const first = await draws(tab);
  await tab.clock.runFor(60_000);
  await tab.evaluate(() => dispatchEvent(new Event("pageshow")));
  expect(await draws(tab)).toBe(first);
  await tab.clock.runFor(4 * 60_000);
  expect(await tab.locator(".strip time").first().textContent()).toBe("vóór morgen 10:40");
  expect(await draws(tab)).toBe(first + 3);
});

test.each([
  ["removed", "document.querySelector('vang-net:not([view])').remove()"],
  [
    "moved into something that is removed",
    "{ const place = document.body.appendChild(document.createElement('div')); place.append(document.querySelector('vang-net:not([view])')); place.remove(); }",
  ],
  [
    "made another view",
    "document.querySelector('vang-net:not([view])').setAttribute('view', 'strip')",
  ],
])("the first press on a card opens the panel after the badge was %s", async (_, take) => {
  const tab = await open('<vang-net view="card"></vang-net>');
  await tab.evaluate(take);
  await expect.poll(() => tab.locator("vang-net .badge").count()).toBe(0);
  await tab.locator("vang-net .card .more").click();
  expect(await tab.locator("dialog[open]").count()).toBe(1);
  await tab.keyboard.press("Escape");
  expect(await tab.locator("dialog").count()).toBe(0);
});

/** A badge with the panel open, scrolled to its end, and the focus on the last link in it. */
async function openPanel(width: number) {
  const tab = await open("", { width });
  await tab.locator("vang-net .badge").click();
  const panel = tab.locator("dialog[open]");
  await panel.locator(".more").click();
  await panel.locator("a").last().focus();
  await panel.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 700));
  return { tab, panel };
}

const place = (tab: Page) =>
  tab.evaluate(() => {
    const root = document.querySelector("vang-net:not([view])")?.shadowRoot;
    return [
      root?.querySelector("dialog")?.open,
      root?.querySelector("dialog")?.matches(":modal"),
      root?.querySelector(".scroller")?.scrollTop,
      root?.activeElement?.getAttribute("href"),
      root?.querySelectorAll("article").length,
    ];
  });

test.each([1280, 360])(
  "an open panel stays as it is, %i wide, when the element gets another config",
  async (width) => {
    const { tab, panel } = await openPanel(width);
    const before = await place(tab);
    expect(before[2]).toBe(700);
    await tab.evaluate((text) => {
      const events: string[] = [];
      document.addEventListener("vangnet:close", () => events.push("close"));
      const changed = JSON.parse(text);
      changed.shop.name = "Rode Vos";
      Object.assign(document.querySelector("vang-net:not([view])") as Element, {
        config: changed,
      });
      Object.assign(window, { events });
    }, config);
    await panel.getByText("Rode Vos", { exact: true }).waitFor();
    expect(await place(tab)).toEqual(before);
    expect(await tab.evaluate("events")).toEqual([]);
    await tab.keyboard.press("Escape");
    expect(await tab.locator("dialog").count()).toBe(0);
    expect(await tab.evaluate("events")).toEqual(["close"]);
  },
);

test("a config object that was changed in place and set again is seen", async () => {
  const tab = await open('<vang-net id="own" view="strip"></vang-net>');
  const set = (headline: string) =>
    tab.evaluate(
      ([text, words]) => {
        const page = window as unknown as { mine?: { promise: { headline: unknown } } };
        page.mine ??= JSON.parse(text);
        if (page.mine) page.mine.promise.headline = words;
        Object.assign(document.getElementById("own") as Element, { config: page.mine });
      },
      [config, headline] as const,
    );
  await set("Kapot? Morgen heel.");
  await tab.locator("#own").getByText("Kapot? Morgen heel.").waitFor();
  await set("Kapot? Vandaag heel.");
  await tab.locator("#own").getByText("Kapot? Vandaag heel.").waitFor();
});

test.each([
  ["a pointer that opens it in another tab", "pointerdown"],
  ["a key or a screen reader", "click"],
])("a message names the page as it is when it is pressed, by %s", async (_, press) => {
  const tab = await open("");
  await tab.locator("vang-net .badge").click();
  await tab.locator("dialog summary").first().click();
  const message = await tab.evaluate((type) => {
    document.addEventListener("click", (event) => event.preventDefault());
    history.pushState(null, "", "/theepot?maat=2");
    document.title = "Theepot";
    const root = document.querySelector("vang-net:not([view])")?.shadowRoot;
    const link = root?.querySelector<HTMLAnchorElement>("details[open] a");
    link?.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true }));
    return link && new URL(link.href).searchParams.get("text");
  }, press);
  expect(message).toBe(`Over Theepot, ${new URL(tab.url()).origin}/theepot`);
});
