import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser();

/** The language of the page, its heading, and what the button of the card says. */
const met = async (tab: Page) => [
  await tab.locator("html").getAttribute("lang"),
  await tab.locator("h1").textContent(),
  await tab.locator("vang-net[view=card] button").textContent(),
];

test.each([
  ["blauwe-vos", "nl", "Gemaakt voor elke dag", "Wat als het misgaat?"],
  ["northlight", "en", "Made for every day", "What happens if it goes wrong?"],
  ["krug-und-reineke", "de", "Für jeden Tag", "Was, wenn etwas schiefgeht?"],
  ["goupil-et-filles", "fr", "Faite pour tous les jours", "Et si ça se passe mal\u00a0?"],
])("%s is met in its own language, page and widget alike", async (shop, ...said) => {
  const { page: tab, console } = await visit({ path: `/?shop=${shop}`, at: "real" });
  expect(await met(tab)).toEqual(said);
  expect(console).toEqual([]);
});

test("the bar leads to another shop in that shop's language, and to the same shop in another", async () => {
  const { page: tab } = await visit({ path: "/?lang=en&at=peak", at: "real" });
  const choose = async (label: string, choice: string, word: string) => {
    await tab.getByLabel(label).selectOption(choice);
    await tab.waitForURL((url) => url.search.includes(word));
    await tab.locator("vang-net[view=card] button").waitFor();
  };
  await choose("Shop", "Krug & Reineke", "shop=krug-und-reineke");
  expect(await tab.locator("html").getAttribute("lang")).toBe("de");
  expect(await tab.title()).toBe("Krug & Reineke · Keramik aus Höhr\u2011Grenzhausen");
  await choose("Sprache", "English", "lang=en");
  expect(await tab.title()).toBe("Krug & Reineke · ceramics from Höhr\u2011Grenzhausen");
  const season = tab.locator("vang-net[view=card] [part=season]");
  expect(await season.textContent()).toContain("order by 12:00");
});
