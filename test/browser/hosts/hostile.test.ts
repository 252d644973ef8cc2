import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, type VisitOptions } from "../visit.ts";

const { visit } = useBrowser();
const badge = "vang-net .badge";

const open = (name: string, options: VisitOptions = {}) =>
  visit({ path: `/hosts/hostile/${name}.html`, running: true, ...options });

const own = (console: string[]) => console.filter((line) => line.startsWith("Vangnet"));

/** Notes how long the page could do nothing else, in ms, for every time that was noticeable. */
function noteLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

const longTasks = (tab: Page) =>
  tab.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));

describe("a config that is written to make the page hang", () => {
  test.each([
    ["large", /large\.json: is niet te lezen \("10\.\d+ MB > 5 MB"\); .* \(1\)$/],
    ["comments", /comments\.json: is niet te lezen \("SyntaxError: .*"\); .* \(1\)$/],
    ["quotes", /quotes\.json: is niet te lezen \("SyntaxError: .*"\); .* \(1\)$/],
  ])("%s: shows nothing and says why", async (name, line) => {
    const { page: tab, console } = await open(name, { until: "problem" });
    await expect
      .poll(() => own(console), { timeout: 10_000 })
      .toEqual([expect.stringMatching(line)]);
    expect(await tab.locator("vang-net *").count()).toBe(0);
  });

  test("deep: the part with brackets without end is left out", async () => {
    const { page: tab, console } = await open("deep");
    await tab.locator(badge).click();
    expect(await tab.locator("dialog h2").textContent()).toContain("Kapot of kwijt?");
    expect(own(console)).toEqual([expect.stringMatching(/deep\.json: legal is \{…\}; .* \(2\)$/)]);
  });

  test("stars: the badge is there, since the pattern does not fit", async () => {
    const { page: tab, console } = await open("stars");
    await tab.locator(badge).waitFor({ timeout: 10_000 });
    expect(console).toEqual([]);
  });

  test("long-texts: badge, strip and card are there, and the panel opens and closes", async () => {
    const { page: tab, console } = await open("long-texts");
    await tab.locator(badge).click();
    await tab.locator("dialog[open]").waitFor();
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await tab.keyboard.press("Escape");
    expect(await tab.locator("dialog").count()).toBe(0);
    expect(console).toEqual([]);
  });

  test("cases: on a slow phone neither opening nor the clock takes 200 ms, and few of them are shown", async () => {
    const { page: tab, console } = await open("cases", {
      before: (tab) => tab.addInitScript(noteLongTasks),
    });
    await tab.locator(badge).waitFor();
    const session = await tab.context().newCDPSession(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await longTasks(tab);
    await tab.locator(badge).click();
    await tab.locator("dialog[open]").waitFor();
    expect(await tab.locator("dialog .case").count()).toBe(3);
    await tab.locator("dialog section > .more").click();
    expect(await tab.locator("dialog .case").count()).toBe(13);
    await tab.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await tab.waitForTimeout(300);
    expect((await longTasks(tab)).filter((duration) => duration > 200)).toEqual([]);
    expect(await tab.locator("dialog [part=record]").textContent()).toMatch(/^\d+ van \d+ binnen/);
    expect(console).toEqual([]);
  });
});

describe("a config that is written to get into the page", () => {
  test("markup: is text and stays text", async () => {
    const { page: tab, console } = await open("markup");
    await tab.locator(badge).click();
    await tab.locator("summary").click();
    const found = await tab
      .locator("vang-net")
      .evaluateAll((hosts) =>
        hosts.map((host) => host.shadowRoot?.querySelectorAll("script, img, b").length),
      );
    expect(found).toEqual([0, 0, 0]);
    expect(await tab.locator("dialog h2").textContent()).toBe(
      '<img src="x" onerror="alert(1)"><script>alert(1)</script>&lt;b&gt;{{7*7}}',
    );
    expect(console).toEqual([]);
  });

  test("links: none of them is there to be followed or fetched", async () => {
    const { page: tab, console, requests } = await open("links");
    await tab.locator(badge).click();
    await tab.locator("dialog section > .more").click();
    const hrefs = await tab
      .locator("vang-net a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/wa\.me\/|^tel:\+/);
    expect(await tab.locator("vang-net img").count()).toBe(0);
    expect(requests.filter((path) => /^(?!\/|data:,$)/.test(path))).toEqual([]);
    expect(own(console)).toHaveLength(1);
  });

  test("keys: nothing on the page has them afterwards", async () => {
    const { page: tab, console } = await open("keys");
    await tab.locator(badge).waitFor();
    expect(
      await tab.evaluate(() => [({} as { polluted?: true }).polluted, "polluted" in Object]),
    ).toEqual([undefined, false]);
    expect(own(console)).toHaveLength(1);
  });

  test("direction: numbers and times read forwards", async () => {
    const { page: tab, console } = await open("direction", { at: "2026-11-10T10:30:00+01:00" });
    await tab.locator(badge).click();
    const words = await tab
      .locator("vang-net")
      .evaluateAll((hosts) => hosts.map((host) => host.shadowRoot?.textContent).join());
    expect(words).toContain("Sien, er nu, tot 17:30");
    expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(console).toEqual([]);
  });
});
