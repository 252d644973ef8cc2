import { readFileSync } from "node:fs";
import type { Page, Request } from "playwright-core";
import { expect, test } from "vitest";
import { openShop, page } from "../../demo/browser/server.ts";
import { useBrowser } from "./visit.ts";
import { type Touch, watch } from "./watched.ts";

const { visit } = useBrowser();

/** What is watched and yet used, and why that tells nobody anything. */
const ALLOWED: Record<string, string> = {
  "fetch /vangnet.json": "the config, from the shop itself",
  "createElement img": "the photo, from the shop itself",
  "matchMedia (max-width: 480px)": "whether there is room for a panel beside the page",
  getComputedStyle: "the font that the shop gave its own page",
  "History.pushState  /vazen":
    "the shop moves on without loading; the widget only looks where it is",
};

/** A shop that keeps its visitors on the page, moves on without loading, and has more cases than fit. */
const config = JSON.parse(readFileSync("demo/shops/blauwe-vos.json", "utf8"));
const staying = `<script>
  addEventListener("click", (event) => {
    const [link] = event.composedPath().filter((node) => node.href);
    if (link && new URL(link.href).origin !== location.origin) event.preventDefault();
  });
</script>`;
const shop = {
  "/": page(
    `<vang-net view="strip"></vang-net><vang-net view="card"></vang-net>
    <button id="further" onclick="history.pushState(null, '', '/vazen')">Vazen</button>`,
    staying,
  ),
  "/vangnet.json": JSON.stringify({ ...config, cases: Array(5).fill(config.cases).flat() }),
  "/elsewhere": '<!doctype html><title>Elders</title><link rel="icon" href="data:,">',
};

/** Everything that a visitor does with the widget, until leaving the page. */
async function live(tab: Page): Promise<void> {
  const badge = tab.locator("vang-net .badge");
  const panel = tab.locator("dialog[open]");
  await tab.clock.runFor("10:00");
  await badge.hover();
  await badge.click();
  await panel.waitFor();
  for (const scenario of await panel.locator("summary").all()) {
    await scenario.click();
    await panel.locator("details[open] a").first().click();
  }
  const more = panel.getByRole("button", { name: "Toon meer gevallen" });
  while (await more.count()) await more.click();
  for (const link of await panel.locator(".contact a").all()) await link.click();
  await tab.keyboard.press("Escape");
  await tab.keyboard.press("Enter");
  await panel.waitFor();
  for (let step = 0; step < 12; step++) await tab.keyboard.press("Tab");
  await tab.clock.runFor("08:00:00");
  await tab.keyboard.press("Escape");

  for (const view of await tab.locator("vang-net[view] button").all()) {
    await view.click();
    await panel.waitFor();
    await panel.getByRole("button", { name: "Sluiten" }).click();
  }
  await tab.setViewportSize({ width: 360, height: 800 });
  await badge.click();
  await tab.locator("dialog:modal").waitFor();
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.locator("dialog[open]:not(:modal)").waitFor();
  await tab.locator("#further").click();
  await tab.clock.runFor("30:00");
  expect(await tab.locator("vang-net [ping]").count()).toBe(0);
  await tab.goto(new URL("/elsewhere", tab.url()).href);
}

test("a whole visit stores nothing, sends nothing and recognises nobody", async () => {
  let touches: Touch[] = [];
  const requests: Request[] = [];
  const { page: tab, console } = await visit({
    answers: shop,
    before: async (empty) => {
      empty.context().on("request", (request) => requests.push(request));
      touches = await watch(empty);
    },
  });
  const { origin } = new URL(tab.url());
  await live(tab);
  const used = touches.map((touch) => ({ ...touch, name: touch.name.replace(origin, "") }));
  expect(used.filter(({ name }) => !(name in ALLOWED))).toEqual([]);
  expect(new Set(used.map(({ name }) => name))).toEqual(new Set(Object.keys(ALLOWED)));

  const asked = requests.filter((request) => !request.url().startsWith("data:"));
  expect(asked.map((request) => request.url())).toEqual(
    ["/", "/vangnet.js", "/vangnet.json", "/anna.webp", "/elsewhere"].map((path) => origin + path),
  );
  for (const request of asked) {
    expect(request.method()).toBe("GET");
    expect(await request.allHeaders()).not.toHaveProperty("cookie");
    expect((await request.response())?.headers()).not.toHaveProperty("set-cookie");
  }

  expect(await tab.context().cookies()).toEqual([]);
  expect(await tab.evaluate(stored)).toEqual([]);
  expect(console).toEqual([]);
});

/** Runs in the page: everything that is kept for its origin. */
async function stored(): Promise<unknown[]> {
  const { usage } = await navigator.storage.estimate();
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()),
    ...(await cookieStore.getAll()),
    ...(usage ? [usage] : []),
  ];
}

test("a config on another host is asked for without the cookies of that host", async () => {
  const other = await openShop();
  const headers = { "Access-Control-Allow-Origin": "*" };
  other.answer({ "/vangnet.json": { body: JSON.stringify(config), headers } });
  const requests: Request[] = [];
  await visit({
    answers: { "/": page("", `<script>vangnetConfig = "${other.url}/vangnet.json"</script>`) },
    before: async (tab) => {
      tab.on("request", (request) => requests.push(request));
      await tab.context().addCookies([{ name: "visitor", value: "1", url: other.url }]);
    },
  });
  const cookieOf = async (file: string) => {
    const request = requests.find((each) => each.url() === `${other.url}/${file}`);
    return (await request?.allHeaders())?.cookie;
  };
  // Pictures come with what their host set before; that the photo does shows that there is something to hold back.
  await expect.poll(() => cookieOf("anna.webp")).toBe("visitor=1");
  expect(await cookieOf("vangnet.json")).toBeUndefined();
  expect(requests.map((request) => request.url())).toContain(`${other.url}/vangnet.json`);
  await other.close();
});
