import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { findWholeChromium } from "../../demo/browser/chromium.ts";
import { page } from "../../demo/browser/server.ts";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser({
  // The headless shell restores no pages.
  executablePath: findWholeChromium(),
  // The driver keeps pages from being restored, because that confuses its own waiting.
  ignoreDefaultArgs: ["--disable-back-forward-cache"],
});

const elsewhere = '<!doctype html><title>Elders</title><link rel="icon" href="data:,">';

interface Shown {
  persisted: boolean;
  /** Why the browser says it loaded the page anew; nothing when it did not. */
  reasons: string[] | undefined;
}

/** Opens a shop, opens the panel, moves on to another page and comes back. */
async function comeBack(head = "", before?: (tab: Page) => Promise<unknown>) {
  const { page: tab } = await visit({
    answers: { "/": page("", head), "/elsewhere": elsewhere },
    at: "real",
    before: async (empty) => {
      await empty.addInitScript(() => {
        addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted }));
      });
      await before?.(empty);
    },
  });
  const session = await tab.context().newCDPSession(tab);
  await session.send("Page.enable");
  const refusals: string[] = [];
  session.on("Page.backForwardCacheNotUsed", ({ notRestoredExplanations }) => {
    refusals.push(...notRestoredExplanations.map(({ reason }) => reason));
  });
  const back = async () => {
    const shop = tab.url();
    await tab.goto(new URL("/elsewhere", shop).href);
    await tab.goBack({ waitUntil: "commit" });
    await expect.poll(() => tab.evaluate("window.persisted")).toBeDefined();
    return tab.evaluate((): Shown => {
      const [entry] = performance.getEntriesByType("navigation");
      const { notRestoredReasons: found } = entry as unknown as {
        notRestoredReasons?: { reasons: { reason: string }[] };
      };
      const { persisted } = window as unknown as Shown;
      return { persisted, reasons: found?.reasons.map(({ reason }) => reason) };
    });
  };
  return { tab, refusals, back };
}

test("a page with the widget is restored as it was left, with the panel open", async () => {
  const { tab, refusals, back } = await comeBack();
  await tab.locator("vang-net .badge").click();
  await tab.locator("dialog[open]").waitFor();
  expect(await back()).toEqual({ persisted: true, reasons: undefined });
  expect(refusals).toEqual([]);
  expect(await tab.locator("dialog[open]").count()).toBe(1);
  await tab.keyboard.press("Escape");
  expect(await tab.locator("dialog").count()).toBe(0);
  await tab.locator("vang-net .badge").click();
  await tab.locator("dialog[open]").waitFor();
});

test("a page that listens for its end is not restored, and that would be seen", async () => {
  const { refusals, back } = await comeBack(
    "<script>addEventListener('unload', () => {})</script>",
  );
  const { persisted, reasons } = await back();
  expect(persisted).toBe(false);
  expect(reasons?.length).toBeGreaterThan(0);
  expect(refusals).toContain("UnloadHandlerExistsInMainFrame");
});

test("a page that comes back hours later shows the deadline of that moment", async () => {
  const { tab, back } = await comeBack("", (empty) =>
    empty.addInitScript(() => {
      const { now } = Date;
      let away = 0;
      Object.assign(window, {
        sleep: (time: number) => {
          away += time;
        },
      });
      Date.now = () => now() + away;
    }),
  );
  await tab.locator("vang-net .badge").click();
  const deadline = () =>
    tab
      .locator("[part=deadline]")
      .first()
      .getAttribute("datetime")
      .then((time) => Date.parse(time ?? ""));
  const before = await deadline();
  const hours = 3 * 3_600_000;
  // It sleeps from the moment that it is left: its own timer would show the new time too.
  await tab.evaluate((time) => {
    addEventListener("pagehide", () =>
      (window as unknown as { sleep(time: number): void }).sleep(time),
    );
  }, hours);
  expect(await back()).toMatchObject({ persisted: true });
  expect((await deadline()) - before).toBeGreaterThanOrEqual(hours);
});
