import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, type VisitOptions } from "../visit.ts";

const { visit } = useBrowser();
const script = readFileSync("dist/vangnet.js", "utf8");

const open = (name: string, options: VisitOptions = {}) =>
  visit({ path: `/hosts/loading/${name}`, running: true, ...options });

/** One badge that works, and nothing else that the script placed. */
async function expectOneBadge(tab: Pick<Page, "locator">, text = "Anna") {
  await tab.locator("vang-net .badge").waitFor();
  expect(await tab.locator("vang-net .badge").count()).toBe(1);
  expect(await tab.locator("html > vang-net").count()).toBe(1);
  expect(await tab.locator("vang-net .badge").textContent()).toContain(text);
  await tab.locator("vang-net .badge").click();
  await tab.locator("vang-net dialog[open]").waitFor();
  await tab.locator("vang-net .close").click();
  expect(await tab.locator("vang-net dialog").count()).toBe(0);
}

describe("the widget is there, once, and works", () => {
  test.each([
    "late-tag.html",
    "tag-manager.html",
    "head-async.html",
    "head-defer.html",
    "head-blocking.html",
    "head-module.html",
    "end-async.html",
    "end-defer.html",
    "end-blocking.html",
    "end-module.html",
    "twice.html",
    "twice-at-once.html",
    "document-write.html",
    "quirks.html",
    "strict.xhtml",
  ])("%s", async (name) => {
    const { page: tab, console } = await open(name);
    await expectOneBadge(tab);
    const strips = await tab.locator("body vang-net").count();
    expect(await tab.locator("vang-net .strip").count()).toBe(strips);
    expect(console).toEqual([]);
  });

  test("rocket-loader.html, with the attributes of its tag", async () => {
    const { page: tab, console } = await open("rocket-loader.html");
    await expectOneBadge(tab, "Sien");
    expect(console).toEqual([]);
  });

  test("bundle.html, where the script goes by another name and the config stands in the page", async () => {
    const answers = { "/bundle/app.3f2a.js": `window.shop = {};\n${script}\n;shop.ready = true;` };
    const { page: tab, console } = await open("bundle.html", { answers });
    await expectOneBadge(tab, "Sien");
    expect(console).toEqual([]);
  });

  test("namesake.html, where another script has the name in its address", async () => {
    const answers = { "/vangnet-winkel/theme.js": "window.theme = true;" };
    const { page: tab, console } = await open("namesake.html", { answers });
    await expectOneBadge(tab);
    expect(console).toEqual([]);
  });

  test("two-versions.html, where the first one stays", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(script).toContain(`"${version}"`);
    const other = script.replace(`"${version}"`, '"9.9.9"');
    const answers = { "/app/vangnet-9.9.9.min.js": other };
    const { page: tab, console } = await open("two-versions.html", { answers });
    await expectOneBadge(tab);
    expect(await tab.evaluate(() => window.Vangnet?.version)).toBe(version);
    expect(console).toEqual([]);
  });
});

test("before the first interaction nothing is there, and after it the widget is", async () => {
  const { page: tab, requests } = await open("first-interaction.html", { until: "load" });
  expect(requests).not.toContain("/vangnet.js");
  expect(await tab.locator("vang-net").count()).toBe(0);
  await tab.mouse.move(100, 100);
  await expectOneBadge(tab);
});

test("the element can be taken away and put back", async () => {
  const { page: tab, console } = await open("put-back.html");
  await expectOneBadge(tab);
  await tab.locator("#remove").click();
  expect(await tab.locator("vang-net").count()).toBe(0);
  await tab.locator("#element").click();
  await tab.locator("body > vang-net .badge").click();
  await tab.locator("dialog[open]").waitFor();
  expect(console).toEqual([]);
});

test("a tag that is put back brings the widget back", async () => {
  const { page: tab, console } = await open("put-back.html");
  await expectOneBadge(tab);
  await tab.locator("#remove").click();
  expect(await tab.locator("vang-net").count()).toBe(0);
  await tab.locator("#again").click();
  await expectOneBadge(tab);
  expect(console).toEqual([]);
});

describe("another page in the same document", () => {
  test.each(["turbo.html", "astro.html"])(
    "of %s keeps the one badge, in the language of that page",
    async (name) => {
      const { page: tab, console } = await open(name);
      await expectOneBadge(tab);
      for (const helps of ["Anna helps you", "Anna helpt je", "Anna helps you"]) {
        await tab.locator("body a").first().click();
        await tab.locator("vang-net .strip", { hasText: helps }).waitFor();
        await expectOneBadge(tab);
        const langs = await tab
          .locator("vang-net [lang]")
          .evaluateAll((roots) => roots.map((root) => root.getAttribute("lang")));
        expect(new Set(langs)).toEqual(new Set([helps.includes("helps") ? "en" : "nl"]));
        expect(langs).toHaveLength(2);
        // The strip of the new page opens the one panel.
        await tab.locator("vang-net .strip").click();
        await tab.locator("html > vang-net dialog[open]").waitFor();
        await tab.keyboard.press("Escape");
      }
      expect(console).toEqual([]);
    },
  );

  test("of a site builder shows the views of that page", async () => {
    const { page: tab, console } = await open("container.html");
    await expectOneBadge(tab);
    for (const view of ["card", "strip", "card"]) {
      await tab.locator("#go").click();
      await tab.locator(`#site vang-net .${view}`).waitFor();
      await expectOneBadge(tab);
    }
    expect(console).toEqual([]);
  });

  test.each(["whole-document.html", "written-anew.html"])(
    "that takes the place of all of it (%s) gets the badge, in its language",
    async (name) => {
      const { page: tab, console } = await open(name);
      await expectOneBadge(tab);
      await tab.locator("#anew").click();
      await tab.locator("vang-net [lang=en] .badge").waitFor();
      await expectOneBadge(tab);
      expect(console).toEqual([]);
    },
  );
});

test("destroy leaves nothing behind, not even after a body swap, and mount brings it back", async () => {
  const { page: tab, console } = await open("destroy.html");
  await expectOneBadge(tab);
  await tab.getByText("Weg").click();
  expect(await tab.locator("html > vang-net").count()).toBe(0);
  expect(await tab.locator("vang-net *").count()).toBe(0);
  await tab.evaluate(() => {
    const body = document.createElement("body");
    body.append(...document.body.childNodes);
    document.body.replaceWith(body);
  });
  await tab.waitForTimeout(100);
  expect(await tab.locator("vang-net *").count()).toBe(0);
  await tab.getByText("Terug").click();
  await expectOneBadge(tab);
  await tab.locator("vang-net .strip").waitFor();
  expect(console).toEqual([]);
});

describe("in a frame", () => {
  test("the widget keeps to the frame", async () => {
    const { page: tab, console } = await open("iframe.html", { until: "load" });
    await expectOneBadge(tab.frameLocator("#shop") as unknown as Page);
    expect(await tab.locator("html > vang-net").count()).toBe(0);
    expect(console).toEqual([]);
  });

  test("that may do nothing but run scripts the config of the page is enough", async () => {
    const { page: tab, console } = await open("sandboxed.html", { until: "load" });
    const frame = tab.frameLocator("#shop") as unknown as Page;
    await expectOneBadge(frame, "Sien");
    expect(console).toEqual([]);
  });
});
