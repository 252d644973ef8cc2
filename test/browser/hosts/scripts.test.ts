import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, type VisitOptions } from "../visit.ts";

const { visit } = useBrowser();
const badge = "vang-net .badge";

const open = (name: string, options: VisitOptions = {}) =>
  visit({ path: `/hosts/scripts/${name}.html`, running: true, ...options });

/** A whole visit: every view, every scenario, the cases, the keyboard, away and back again. */
async function walkThrough(tab: Page): Promise<void> {
  for (const view of [".badge", ".strip", ".card"]) await tab.locator(`vang-net ${view}`).waitFor();
  await tab.locator(badge).click();
  for (const row of await tab.locator("dialog summary").all()) await row.click();
  const more = tab.locator("dialog section > .more");
  if (await more.count()) await more.click();
  await tab.keyboard.press("Escape");
  expect(await tab.locator("dialog").count()).toBe(0);
  await tab.locator("vang-net .strip").click();
  await tab.locator("dialog[open]").waitFor();
  await tab.evaluate(() => window.Vangnet?.destroy());
  await tab.locator(badge).waitFor({ state: "detached" });
  await tab.evaluate(() => window.Vangnet?.mount());
  await tab.locator(badge).waitFor();
}

/** Everything that a visitor can read in the widget. */
const words = (tab: Page) =>
  tab
    .locator("vang-net")
    .evaluateAll((hosts) => hosts.map((host) => host.shadowRoot?.textContent).sort());

describe("beside other people's scripts the widget says and does the same:", () => {
  test.each([
    "prototype",
    "mootools",
    "jquery",
    "fetch-counted",
    "fetch-polyfill",
    "define-watched",
  ])("%s", async (name) => {
    const plain = await open("translated");
    await walkThrough(plain.page);
    await plain.page.locator(badge).click();
    const { page: tab, console } = await open(name);
    await walkThrough(tab);
    await tab.locator(badge).click();
    expect(await words(tab)).toEqual(await words(plain.page));
    expect(console).toEqual([]);
    expect(plain.console).toEqual([]);
  });

  test("an element that the page took away is not missed when all is taken away", async () => {
    const { page: tab, console } = await open("prototype");
    await tab.locator(badge).waitFor();
    await tab.evaluate(() => {
      document.querySelector("html > vang-net")?.remove();
      window.Vangnet?.destroy();
    });
    expect(await tab.locator("vang-net *").count()).toBe(0);
    expect(console).toEqual([]);
  });
});

describe("the page stays as it was", () => {
  test("when fetch is broken", async () => {
    const { page: tab, console } = await open("fetch-broken", { until: "problem" });
    expect(console).toEqual([expect.stringContaining('("Error: fetch is broken")')]);
    expect(await tab.locator("vang-net *").count()).toBe(0);
  });

  test("when nobody may define elements, and what steers the widget does nothing", async () => {
    const { page: tab, console } = await open("define-blocked", { until: "load" });
    await tab.locator("body > button").click();
    await tab.evaluate(() => {
      window.Vangnet?.close();
      window.Vangnet?.destroy();
      window.Vangnet?.mount();
    });
    expect(await tab.locator("html > vang-net, vang-net *").count()).toBe(0);
    expect(console).toEqual([]);
  });
});

test.each(["console-poor", "console-gone"])(
  "a config with a mistake in it is shown all the same: %s",
  async (name) => {
    const { page: tab, console } = await open(name);
    await tab.locator(badge, { hasText: "Sien" }).waitFor();
    expect(console).toEqual([]);
  },
);

describe("under a page translator", () => {
  /** Inside the widget, also after a second translation: no text may be left that nobody sees. */
  const translate = (tab: Page) =>
    tab.evaluate(() => {
      const { translate } = window as unknown as { translate: (root?: Node) => void };
      translate();
      for (const host of document.querySelectorAll("vang-net")) translate(host.shadowRoot as Node);
    });

  test("the live parts go on living, and nothing throws", async () => {
    const { page: tab, console } = await open("translated", {
      running: false,
      at: "2026-11-22T23:54:00+01:00",
    });
    await tab.locator(badge).click();
    await tab.locator("summary").first().click();
    await translate(tab);
    expect(await tab.locator("dialog h2").textContent()).toBe("[Fout? Binnen 24 uur opgelost.]");
    const deadline = tab.locator("dialog [part=deadline]").first();
    expect(await deadline.textContent()).toBe("[vóór morgen 23:55]");

    await tab.clock.runFor("01:01");
    expect(await deadline.textContent()).toBe("vóór dinsdag 00:00");
    // At midnight the season begins, with another promise.
    await tab.clock.runFor("05:00");
    expect(await deadline.textContent()).toBe("vóór woensdag 00:05");
    expect(await tab.locator("dialog h2").textContent()).toContain("Binnen 48 uur");
    expect(await tab.locator(badge).textContent()).toContain("Binnen 48 uur");
    expect(await tab.locator("dialog [part=season]").count()).toBe(1);
    expect(console).toEqual([]);
  });

  test("a season, a stand-in, another scenario, closing and opening again come out right", async () => {
    const { page: tab, console } = await open("translated", {
      running: false,
      at: "2026-12-27T23:58:00+01:00",
    });
    await tab.locator(badge).click();
    await tab.locator("summary").first().click();
    await translate(tab);
    expect(await tab.locator("dialog .photo").textContent()).toBe("[A]");
    await tab.clock.runFor("02:01");
    // Who stands in from midnight on is there with name and initials.
    expect(await tab.locator("dialog .contact h3").textContent()).toBe("Joris");
    expect(await tab.locator("dialog .photo").textContent()).toBe("J");
    expect(await tab.locator(badge).textContent()).toContain("Joris");

    await translate(tab);
    await tab.locator("summary").nth(1).click();
    expect(await tab.locator("details[open]").count()).toBe(1);
    expect(await tab.locator("details[open] ol").isVisible()).toBe(true);
    await tab.keyboard.press("Escape");
    expect(await tab.locator("dialog").count()).toBe(0);
    await tab.clock.runFor("10:00");
    await tab.locator("vang-net .strip").click();
    expect(await tab.locator("dialog h2").textContent()).toContain("Binnen 48 uur");
    await tab.evaluate(() => window.Vangnet?.destroy());
    expect(await tab.locator("vang-net *").count()).toBe(0);
    expect(console).toEqual([]);
  });
});
