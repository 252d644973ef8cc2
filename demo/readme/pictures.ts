import type { Page } from "playwright-core";

/** One picture of the README: a page of the demo at a moment that stands still. */
export interface Picture {
  /** The file in `demo/screenshots/`, without its ending. */
  name: string;
  path: string;
  width: number;
  height: number;
  dark?: boolean;
  /** What a visitor does before it is taken. */
  visit?: (page: Page) => Promise<void>;
  /** The elements that it shows; the whole window when left out. */
  part?: string;
}

const EVENING = "?lang=en&at=evening";
const PEAK = "?lang=en&at=peak";

const openPanel = (page: Page) => page.locator("vang-net .badge").click();

/** Opens the panel, unfolds the first thing that can go wrong, and scrolls there. */
async function openScenario(page: Page): Promise<void> {
  await openPanel(page);
  const first = page.locator("vang-net summary").first();
  await first.click();
  await first.evaluate((summary) => {
    summary.blur();
    const title = summary.closest("section")?.querySelector("h3");
    title?.style.setProperty("scroll-margin", "20px");
    title?.scrollIntoView({ block: "start", behavior: "instant" });
  });
}

export const pictures: Picture[] = [
  {
    name: "panel",
    path: `/product.html${EVENING}`,
    width: 1280,
    height: 800,
    visit: openPanel,
  },
  {
    name: "strip",
    path: `/product.html${EVENING}`,
    width: 1280,
    height: 1000,
    part: ".order .delivery, .order vang-net, .order .button",
  },
  {
    name: "card",
    path: `/${EVENING}`,
    width: 768,
    height: 1600,
    part: "vang-net[view=card] .card",
  },
  {
    name: "phone",
    path: `/product.html${EVENING}`,
    width: 360,
    height: 720,
    visit: openScenario,
  },
  {
    name: "dark",
    path: `/product.html${PEAK}`,
    width: 1280,
    height: 800,
    dark: true,
    visit: openPanel,
  },
];
