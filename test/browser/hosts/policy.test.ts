import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../visit.ts";

const { visit } = useBrowser();

/** Notes every breach of the page's policy. */
function note(): void {
  const breaches: string[] = [];
  Object.assign(window, { breaches });
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    breaches.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

const breaches = (tab: Page) =>
  tab.evaluate(() => (window as unknown as { breaches: string[] }).breaches);

describe.each([1280, 360])(
  "at %i px nothing breaks the policy, in views open and closed:",
  (width) => {
    test.each([
      "nothing-but-the-script",
      "own-styles",
      "strict-dynamic",
      "strict-dynamic-manager",
      "trusted-types",
      "sandbox",
      "no-data-pictures",
      "everything-at-once",
    ])("%s", async (name) => {
      const { page: tab, console } = await visit({
        path: `/hosts/policy/${name}.html`,
        running: true,
        width,
        before: (tab) => tab.addInitScript(note),
      });
      for (const view of [".badge", ".strip", ".card"])
        await tab.locator(`vang-net ${view}`).waitFor();
      await tab.locator("vang-net .badge").click();
      for (const row of await tab.locator("dialog summary").all()) await row.click();
      await tab.locator("dialog ol").last().waitFor();
      await tab.keyboard.press("Escape");
      await tab.locator("vang-net .strip").click();
      await tab.locator("dialog[open]").waitFor();
      expect(await breaches(tab)).toEqual([]);
      expect(console).toEqual([]);
      // That it looks as it should proves that its styles were let in.
      const [badge] = await tab.locator("vang-net .badge").all();
      expect(await badge?.evaluate((box) => getComputedStyle(box).borderRadius)).toBe("28px");
    });
  },
);

test("a config that the policy keeps out leaves the page as it was", async () => {
  const { page: tab, console } = await visit({
    path: "/hosts/policy/no-connections.html",
    until: "problem",
    running: true,
    before: (tab) => tab.addInitScript(note),
  });
  expect(await breaches(tab)).toEqual(Array(2).fill(expect.stringMatching(/^connect-src /)));
  expect(console.filter((line) => line.startsWith("Vangnet"))).toEqual([
    expect.stringContaining('vangnet.json: is niet te lezen ("TypeError: Failed to fetch'),
  ]);
  expect(await tab.locator("vang-net *").count()).toBe(0);
});
