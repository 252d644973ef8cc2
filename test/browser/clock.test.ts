import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser();
const shop = { "/": page() };

test("the deadline is the exact instant, and its words are rounded up to five minutes", async () => {
  const { page: tab } = await visit({ answers: shop, at: "2026-11-10T10:31:12+01:00" });
  await tab.locator("vang-net .badge").click();
  const deadline = tab.locator("[part=deadline]").first();
  expect(await deadline.getAttribute("datetime")).toBe("2026-11-11T09:31:12.000Z");
  expect(await deadline.textContent()).toBe("vóór morgen 10:35");
});

test("deadline and status move on by themselves while the panel is open", async () => {
  const { page: tab } = await visit({ answers: shop, at: "2026-11-10T17:24:00+01:00" });
  await tab.locator("vang-net .badge").click();
  const deadline = tab.locator("[part=deadline]").first();
  const status = tab.locator("[part=status]");
  expect(await deadline.textContent()).toBe("vóór morgen 17:25");
  expect(await status.textContent()).toBe("er nu, tot 17:30");
  await tab.clock.runFor("06:01");
  expect(await deadline.textContent()).toBe("vóór morgen 17:35");
  expect(await status.textContent()).toBe("er weer morgen om 09:00");
});

test("season and stand-in come and go at the shop's midnight", async () => {
  const { page: tab } = await visit({ answers: shop, at: "2026-11-22T23:58:00+01:00" });
  const badge = tab.locator("vang-net .badge");
  expect(await badge.textContent()).toContain("Binnen 24 uur");
  await tab.clock.runFor("02:01");
  expect(await badge.textContent()).toContain("Binnen 48 uur");
  await tab.clock.fastForward(
    Date.parse("2026-12-28T00:00:01+01:00") - Date.parse("2026-11-23T00:00:01+01:00"),
  );
  expect(await badge.textContent()).toContain("Joris");
});

test("a visitor whose clock shows another time is told whose time it is", async () => {
  const { page: tab } = await visit({ answers: shop, timezoneId: "America/New_York" });
  await tab.locator("vang-net .badge").click();
  expect(await tab.locator("[part=deadline]").first().textContent()).toBe(
    "vóór morgen 10:30 (tijd in Amsterdam)",
  );
});

test("a page that was hidden catches up when it is seen again", async () => {
  const { page: tab } = await visit({ answers: shop, at: "2026-11-10T17:29:00+01:00" });
  const hide = (hidden: boolean) =>
    tab.evaluate((value) => {
      Object.defineProperty(document, "hidden", { value, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  const badge = tab.locator("vang-net .badge");
  await hide(true);
  await tab.clock.runFor("02:00");
  expect(await badge.textContent()).toContain("er nu, tot 17:30");
  await hide(false);
  expect(await badge.textContent()).toContain("er weer morgen om 09:00");
});

test("a page that opens in the background is complete before it is seen", async () => {
  const { page: tab } = await visit({
    answers: shop,
    before: (empty) =>
      empty.addInitScript(() => {
        Object.defineProperty(document, "hidden", { value: true, configurable: true });
      }),
  });
  expect(await tab.locator("vang-net .badge").textContent()).toContain("er nu, tot 17:30");
  await tab.evaluate(() => window.Vangnet?.open());
  expect(await tab.locator("dialog[open]").count()).toBe(1);
});
