import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { useCounters } from "./counters.ts";
import { pendingIn, trackPending } from "./pending.ts";
import { useBrowser } from "./visit.ts";

// What the engine makes of code that runs often fills the heap too: about 100 kB here, and then no more.
const { visit } = useBrowser({ args: ["--js-flags=--no-opt --no-maglev --no-sparkplug"] });

/** In bytes, each time: less than the least thing that could be kept, an entry of a map and what it leads to. */
const MOST_HEAP = 100;
/** The same where a driver clicks, which keeps notes in the page; one forgotten panel is some 20 kB. */
const MOST_HEAP_DRIVEN = 500;

const config = readFileSync("demo/shops/blauwe-vos.json", "utf8");
const shop = { "/": page('<div id="place"></div>'), "/vangnet.json": config };

/** Opens the shop; what it holds and waits for is told by `held`. */
async function open(width?: number) {
  const { page: tab } = await visit({ answers: shop, at: "real", width, before: trackPending });
  const count = await useCounters(tab);
  // The engine remembers numbers that it wrote as text; that memory grows once, by 64 kB.
  await tab.evaluate("for (let n = 0; n < 1e5; n++) String(n)");
  await tab.evaluate((text) => Object.assign(window, { config: text }), config);
  const held = async () => ({ ...(await count()), waiting: await pendingIn(tab) });
  return { tab, held };
}

type Held = Awaited<ReturnType<Awaited<ReturnType<typeof open>>["held"]>>;

/** What is held once the last of the past is let go. */
async function settled(held: () => Promise<Held>): Promise<Held> {
  await expect.poll(async () => (await held()).detached, { timeout: 8_000 }).toBe(0);
  return held();
}

/** What is held after so many times is what was held before; what is let go late gets a few seconds. */
async function expectNothingKept(
  held: () => Promise<Held>,
  before: Held,
  times: number,
  most = MOST_HEAP,
) {
  const kept = async () => {
    const { heap, ...counted } = await held();
    return { ...counted, heap: Math.max(0, Math.floor((heap - before.heap) / times / most)) };
  };
  await expect.poll(kept, { timeout: 8_000, interval: 500 }).toEqual({ ...before, heap: 0 });
}

const task = "new Promise((resolve) => setTimeout(resolve))";
const ready =
  "new Promise((resolve) => document.addEventListener('vangnet:ready', resolve, { once: true }))";

/** What may happen to the widget over and over, as code that the page runs. */
const cycles: [what: string, times: number, code: string][] = [
  [
    "the panel opens and closes",
    500,
    `Vangnet.open(); await ${task}; Vangnet.close(); await ${task};`,
  ],
  [
    "everything is taken away and mounted again",
    200,
    `Vangnet.destroy(); await ${task}; const shown = ${ready}; Vangnet.mount(); await shown;`,
  ],
  [
    "everything is taken away while the panel is open",
    200,
    `Vangnet.open(); Vangnet.destroy(); await ${task};
    const shown = ${ready}; Vangnet.mount(); await shown;`,
  ],
  [
    "a card comes and goes",
    200,
    `const card = document.createElement("vang-net"), shown = ${ready};
    card.setAttribute("view", "card");
    place.append(card); await shown; card.remove(); await ${task};`,
  ],
  [
    "a card is mounted, and taken away with everything else",
    200,
    `const shown = ${ready}; Vangnet.mount({ view: "card", target: place }); await shown;
    Vangnet.destroy(); await ${task};
    const again = ${ready}; Vangnet.mount(); await again;`,
  ],
  [
    "a card with a config of its own comes and goes",
    200,
    `const card = document.createElement("vang-net"), shown = ${ready};
    card.config = JSON.parse(config);
    place.append(card); await shown; card.remove(); await ${task};`,
  ],
  [
    "a card is mounted, and the page removes it with all around it",
    200,
    `const shown = ${ready}, target = document.createElement("div"); place.append(target);
    Vangnet.mount({ view: "card", target }); await shown;
    place.replaceChildren(); await ${task};`,
  ],
];

test.each(cycles)("nothing is kept when %s, %i times", async (_, times, code) => {
  const { tab, held } = await open();
  const run = (count: number) =>
    tab.evaluate(`(async () => { for (let n = 0; n < ${count}; n++) { ${code} } })()`);
  await run(20);
  const before = await settled(held);
  await run(times);
  await expectNothingKept(held, before, times);
});

test.each([
  ["beside the page", 1280],
  ["as a sheet over it", 360],
])("nothing is kept when a visitor opens and closes the panel %s", async (_, width) => {
  const { tab, held } = await open(width);
  const run = async (count: number) => {
    for (let n = 0; n < count; n++) {
      await tab.locator("vang-net .badge").click();
      await tab.locator("dialog summary").first().click();
      await tab.keyboard.press("Escape");
      await tab.locator("dialog").waitFor({ state: "detached" });
    }
  };
  await run(5);
  const before = await settled(held);
  await run(40);
  await expectNothingKept(held, before, 40, MOST_HEAP_DRIVEN);
});
