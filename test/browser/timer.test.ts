import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { pendingIn, trackPending } from "./pending.ts";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser();

const config = readFileSync("demo/shops/blauwe-vos.json", "utf8");
const views = `<vang-net view="strip"></vang-net><vang-net view="card"></vang-net>
  <vang-net view="card" config="/other.json"></vang-net>`;
const shop = { "/": page(views), "/vangnet.json": config, "/other.json": config };
const nothing = { timers: [], listeners: [] };

async function open(at = "real"): Promise<Page> {
  const { page: tab } = await visit({ answers: shop, at, before: trackPending });
  await expect.poll(() => tab.locator("vang-net [part]").count()).toBeGreaterThan(3);
  return tab;
}

const hide = (tab: Page, hidden: boolean) =>
  tab.evaluate((value) => {
    Object.defineProperty(document, "hidden", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

const timersIn = async (tab: Page) => (await pendingIn(tab)).timers;

test("one timer serves all elements of a page, whichever config they have", async () => {
  const tab = await open();
  expect(await timersIn(tab)).toEqual(["setTimeout"]);
  await tab.evaluate(async (text) => {
    for (let n = 0; n < 5; n++)
      window.Vangnet?.mount({ view: "card", target: document.body, config: JSON.parse(text) });
  }, config);
  await expect.poll(() => tab.locator("vang-net .card").count()).toBe(7);
  expect(await timersIn(tab)).toEqual(["setTimeout"]);
});

test("the one timer sets itself again each time that it went off", async () => {
  const tab = await open("2026-11-10T10:31:00+01:00");
  for (let hour = 0; hour < 3; hour++) {
    await tab.clock.runFor("01:00:00");
    expect(await timersIn(tab)).toEqual(["setTimeout"]);
  }
});

test("no timer and no listener is left when the last element is gone", async () => {
  const tab = await open();
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll("vang-net")) element.remove();
  });
  await expect.poll(() => pendingIn(tab)).toEqual(nothing);
});

test("no timer and no listener is left after destroy, even with the panel open", async () => {
  const tab = await open();
  await tab.locator("vang-net .badge").click();
  await tab.locator("dialog[open]").waitFor();
  await tab.evaluate(() => window.Vangnet?.destroy());
  await expect.poll(() => pendingIn(tab)).toEqual(nothing);
});

test("the panel takes its listeners along when it closes", async () => {
  const tab = await open();
  const before = await pendingIn(tab);
  await tab.locator("vang-net .badge").click();
  await tab.locator("dialog[open]").waitFor();
  expect((await pendingIn(tab)).listeners.length).toBeGreaterThan(before.listeners.length);
  await tab.keyboard.press("Escape");
  expect(await pendingIn(tab)).toEqual(before);
});

test("no timer runs while the page is hidden, and one does when it is seen again", async () => {
  const tab = await open();
  await hide(tab, true);
  expect(await timersIn(tab)).toEqual([]);
  await tab.evaluate(async () => {
    const ready = new Promise((resolve) => {
      document.addEventListener("vangnet:ready", resolve, { once: true });
    });
    document.body.append(document.createElement("vang-net"));
    await ready;
  });
  expect(await timersIn(tab)).toEqual([]);
  await hide(tab, false);
  expect(await timersIn(tab)).toEqual(["setTimeout"]);
});

test("nothing ever listens for the end of the page, which would keep it from being restored", async () => {
  const tab = await open();
  await tab.locator("vang-net .badge").click();
  const { listeners } = await pendingIn(tab);
  expect(listeners).not.toEqual([]);
  expect(listeners.filter((name) => name.endsWith("unload"))).toEqual([]);
});
