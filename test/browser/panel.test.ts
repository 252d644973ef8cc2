import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser();
const shop = { "/": page('<button id="other">Iets anders</button>') };

test("nothing opens by itself", async () => {
  const { page: tab } = await visit({ path: "/product.html" });
  await tab.clock.runFor(60_000);
  expect(await tab.locator("dialog").count()).toBe(0);
});

test("the badge opens the panel beside the page, and closes it again", async () => {
  const { page: tab } = await visit({ answers: shop });
  const badge = tab.locator("vang-net .badge");
  await badge.click();
  const panel = tab.getByRole("dialog", { name: "Fout? Binnen 24 uur opgelost." });
  await panel.waitFor();
  expect(await badge.getAttribute("aria-expanded")).toBe("true");
  expect(await tab.locator("dialog:modal").count()).toBe(0);
  await badge.click();
  await panel.waitFor({ state: "detached" });
  expect(await badge.getAttribute("aria-expanded")).toBe("false");
});

test("Escape closes the panel and gives the focus back", async () => {
  const { page: tab } = await visit({ answers: shop });
  await tab.locator("vang-net .badge").focus();
  await tab.keyboard.press("Enter");
  await tab.locator("dialog[open]").waitFor();
  await tab.keyboard.press("Tab");
  expect(await focused(tab)).toBe("Sluiten");
  await tab.keyboard.press("Escape");
  expect(await tab.locator("dialog").count()).toBe(0);
  expect(await focused(tab)).toContain("Fout? Binnen 24 uur opgelost.");
});

test("a click elsewhere closes the panel and leaves the focus there", async () => {
  const { page: tab } = await visit({ answers: shop });
  await tab.locator("vang-net .badge").click();
  await tab.locator("#other").click();
  expect(await tab.locator("dialog").count()).toBe(0);
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe("other");
});

test("a strip opens the page's panel and gets the focus back", async () => {
  const { page: tab } = await visit({ path: "/product.html" });
  const strip = tab.locator("vang-net .strip");
  await strip.click();
  await tab.locator("dialog[open]").waitFor();
  expect(await strip.getAttribute("aria-expanded")).toBe("true");
  await tab.keyboard.press("Escape");
  expect(await strip.getAttribute("aria-expanded")).toBe("false");
  expect(await focused(tab)).toContain("Anna helpt je");
});

test("on a phone the panel is a modal sheet, which its close button and its backdrop close", async () => {
  const { page: tab } = await visit({ answers: shop, width: 360 });
  const badge = tab.locator("vang-net .badge");
  await badge.click();
  expect(await tab.locator("dialog:modal").count()).toBe(1);
  await tab.getByRole("button", { name: "Sluiten" }).click();
  expect(await tab.locator("dialog").count()).toBe(0);
  await badge.click();
  await tab.mouse.click(180, 10);
  expect(await tab.locator("dialog").count()).toBe(0);
  await badge.click();
  await tab.keyboard.press("Escape");
  expect(await tab.locator("dialog").count()).toBe(0);
  expect(await focused(tab)).toContain("Fout?");
});

test("the panel becomes a sheet, and a panel again, as the window changes", async () => {
  const { page: tab } = await visit({ answers: shop });
  await tab.locator("vang-net .badge").click();
  await tab.setViewportSize({ width: 400, height: 800 });
  await tab.locator("dialog:modal").waitFor();
  await tab.setViewportSize({ width: 900, height: 800 });
  await tab.locator("dialog[open]:not(:modal)").waitFor();
});

test("all of it works by keyboard alone", async () => {
  const { page: tab } = await visit({ answers: shop });
  await tab.locator("#other").focus();
  const seen: string[] = [];
  await tab.keyboard.press("Tab");
  await tab.keyboard.press("Space");
  for (let step = 0; step < 14; step++) {
    await tab.keyboard.press("Tab");
    seen.push(await focused(tab));
    if (seen.at(-1)?.startsWith("Mijn pakket")) await tab.keyboard.press("Enter");
  }
  const order = [
    "Sluiten",
    "WhatsApp Anna",
    "Bel Anna",
    "Mail Anna",
    "Mijn pakket is te laat",
    "WhatsApp Anna",
    "Het kwam kapot aan",
  ];
  let at = -1;
  for (const name of order) {
    const next = seen.findIndex((text, index) => index > at && text.startsWith(name));
    expect(next, `${name} in ${seen.join(" | ")}`).toBeGreaterThan(at);
    at = next;
  }
});

/** The name of what has the focus, in whatever shadow root it is. */
function focused(tab: import("playwright-core").Page): Promise<string> {
  return tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

test("more cases come on demand, and the panel stays open when there are no more", async () => {
  const { page: tab } = await visit({ path: "/?shop=northlight" });
  await tab.locator("vang-net .badge").click();
  expect(await tab.locator("dialog .case").count()).toBe(3);
  await tab.getByRole("button", { name: "Show more cases" }).click();
  expect(await tab.locator("dialog .case").count()).toBe(6);
  expect(await tab.getByRole("button", { name: "Show more cases" }).count()).toBe(0);
});

test("the panel stays open when the page mounts another view", async () => {
  const { page: tab } = await visit({ answers: shop });
  await tab.locator("vang-net .badge").click();
  await tab.locator("dialog[open]").waitFor();
  await tab.evaluate(() => window.Vangnet?.mount({ view: "card", target: document.body }));
  await tab.locator("vang-net .card").waitFor();
  expect(await tab.locator("dialog[open]").count()).toBe(1);
});
