import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { useBrowser, type VisitOptions } from "../visit.ts";

const { visit } = useBrowser();
const badge = "vang-net .badge";
const minimal = readFileSync("demo/shops/minimal.json", "utf8");

const open = (name: string, options: VisitOptions = {}) =>
  visit({ path: `/hosts/config/${name}.html`, running: true, ...options });

/** What the widget wrote; the browser writes lines of its own about what it could not get. */
const own = (console: string[]) => console.filter((line) => line.startsWith("Vangnet"));

describe("the config is found", () => {
  test.each(["fetched", "plain", "binary", "late", "once", "moved"])("%s", async (name) => {
    const { page: tab, console } = await open(name);
    await tab.locator(badge, { hasText: "Sien" }).waitFor();
    expect(own(console)).toEqual([]);
  });

  test.each(["inline", "global", "global-address", "property"])(
    "%s, and the file that the tag names is not asked for",
    async (name) => {
      const { page: tab, console, requests } = await open(name);
      await tab.locator(badge, { hasText: "Sien" }).waitFor();
      expect(await tab.locator("vang-net").count()).toBe(1);
      expect(requests).not.toContain("/hosts/config/missing.json");
      expect(console).toEqual([]);
    },
  );

  test("where it was in the end: what is relative in it starts from there", async () => {
    const config = { ...JSON.parse(minimal), legal: { rightsUrl: "rechten" } };
    const contact = { ...config.contact, photo: "sien.webp" };
    const answers = { "/shops/minimal.json": JSON.stringify({ ...config, contact }) };
    const { page: tab, requests } = await open("moved", { answers });
    await tab.locator(badge).click();
    expect(requests).toContain("/shops/sien.webp");
    const hrefs = await tab
      .locator("dialog a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs).toContainEqual(expect.stringMatching(/^http:[^?]*\/shops\/rechten$/));
  });
});

describe("the page stays as it was, and the console says why in one line", () => {
  test.each([
    ["missing", "HTTP 404", 1],
    ["forbidden", "HTTP 403", 1],
    ["down", "HTTP 503", 2],
    ["html", "SyntaxError", 1],
    ["empty", "SyntaxError", 1],
    ["loop", "TypeError: Failed to fetch", 2],
    ["elsewhere", "TypeError: Failed to fetch", 2],
    ["changed", "TypeError: Failed to fetch", 2],
  ])("%s: %s", async (name, found, times) => {
    const before = await visit({
      path: `/hosts/config/${name}.html`,
      answers: { "/vangnet.js": "" },
      until: "load",
    });
    const untouched = await before.page.screenshot();
    const { page: tab, console, requests } = await open(name, { until: "problem" });
    await expect.poll(() => own(console)).toHaveLength(1);
    const file = name === "changed" || name === "elsewhere" ? "/shops/minimal" : `/config/${name}`;
    expect(own(console)[0]).toMatch(
      new RegExp(
        `^Vangnet: http://.*${file}\\.json: is niet te lezen \\("${found}.*"\\); zet er geldige JSON neer \\(1\\)$`,
      ),
    );
    const asked = requests.filter((path) => path.endsWith(`${file}.json`));
    // A redirect in circles is one request to the widget and many to the browser.
    if (name !== "loop") expect(asked).toHaveLength(times);
    expect(await tab.locator("vang-net *").count()).toBe(0);
    expect((await tab.screenshot()).equals(untouched)).toBe(true);
  });

  test("slow: after eight seconds it is asked for once more, and after another eight no more", async () => {
    const { page: tab, console, requests } = await open("slow", { until: "load", running: false });
    const asked = () => requests.filter((path) => path.endsWith("slow.json")).length;
    await expect.poll(asked).toBe(1);
    await tab.clock.runFor(7900);
    expect(asked()).toBe(1);
    await tab.clock.runFor(200);
    await expect.poll(asked).toBe(2);
    expect(own(console)).toEqual([]);
    await tab.clock.runFor(8100);
    await expect.poll(() => own(console)).toHaveLength(1);
    expect(own(console)[0]).toContain('slow.json: is niet te lezen ("8 s")');
    await tab.clock.runFor(60_000);
    expect(asked()).toBe(2);
    expect(await tab.locator("vang-net *").count()).toBe(0);
  });

  test("offline: and once the connection is back, it can be mounted", async () => {
    const { page: tab, console } = await open("offline", { until: "load" });
    await tab.context().setOffline(true);
    await tab.locator("body > button").click();
    await expect.poll(() => own(console)).toHaveLength(1);
    expect(own(console)[0]).toContain('is niet te lezen ("TypeError: Failed to fetch")');
    expect(await tab.locator("vang-net *").count()).toBe(0);
    await tab.context().setOffline(false);
    await tab.evaluate(() => window.Vangnet?.destroy());
    await tab.locator("body > button").click();
    await tab.locator(badge, { hasText: "Sien" }).waitFor();
  });
});
