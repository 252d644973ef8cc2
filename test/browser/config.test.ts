import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { BROKEN_NAMES, broken } from "../fixtures/broken.ts";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser();
const badge = "vang-net .badge";

/** The names of configs whose broken part is one that nothing may be shown without. */
const required = BROKEN_NAMES.filter((name) => /^(promise|contact-none|contact-only)/.test(name));

test.each(BROKEN_NAMES.filter((name) => !required.includes(name)))(
  "with a mistake in %s the rest is shown, and the console has one line",
  async (name) => {
    const config = JSON.stringify(broken(name));
    const { page: tab, console } = await visit({
      answers: { "/": page(), "/vangnet.json": config },
    });
    await tab.locator(badge).click();
    await tab.locator("dialog[open] [part=headline]").waitFor();
    expect(console).toHaveLength(1);
    expect(console[0]).toMatch(
      /^Vangnet: http.*\/vangnet\.json: \S+ is .+; schrijf het als .+ \(1\)$/,
    );
  },
);

test.each(required)(
  "with a mistake in %s nothing is shown, and the console has one line",
  async (name) => {
    const config = JSON.stringify(broken(name));
    const { page: tab, console } = await visit({
      until: "problem",
      answers: { "/": page(), "/vangnet.json": config },
    });
    expect(
      await tab.locator("vang-net").evaluate((host) => host.shadowRoot?.childElementCount),
    ).toBe(0);
    expect(console).toHaveLength(1);
    expect(console[0]).toMatch(/^Vangnet: http.*\/vangnet\.json: /);
  },
);

test("the tag and the element can each name another config", async () => {
  const body = '<vang-net view="card" config="/shops/northlight.json"></vang-net>';
  const html = page(body).replace("async src", 'async data-config="/shops/minimal.json" src');
  const { page: tab } = await visit({ answers: { "/": html } });
  expect(await tab.locator(badge).textContent()).toContain("Sien");
  expect(await tab.locator("vang-net .card").textContent()).toContain("Tom");
});

test.each([
  ["nl", "Wat er mis kan gaan"],
  ["en-GB", "What can go wrong"],
  ["de-AT", "Was schiefgehen kann"],
  ["fr", "Ce qui peut mal se passer"],
  ["ja", "Wat er mis kan gaan"],
])("on a page in %s it speaks the language it can", async (lang, heading) => {
  const { page: tab } = await visit({ answers: { "/": page("", "", lang) } });
  await tab.locator(badge).click();
  await tab.getByRole("heading", { name: heading }).waitFor();
});
