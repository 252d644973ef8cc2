import type { Page } from "playwright-core";
import { expect } from "vitest";
import { hostAnswer } from "../../../demo/hosts/answers.ts";
import { example, type Fields } from "../../fixtures/files.ts";
import { useBrowser, type VisitOptions } from "../visit.ts";
import { expectAlike, type Picture, pictureOf } from "./pixels.ts";

/** The panel stands beside the page, and as a sheet over it. */
export const WIDTHS = [1280, 360] as const;
export type Width = (typeof WIDTHS)[number];

/** Pages by name, each at both widths. */
export const atBothWidths = (...names: string[]) =>
  names.flatMap((name) => WIDTHS.map((width) => [name, width] as const));

export interface Look extends VisitOptions {
  theme?: Fields;
  headline?: string;
  /** What is added to the page's own style. */
  style?: string;
  /** A script that runs in the page before all others. */
  first?: string;
  /** Whether the visitor has gone to the end of the page. */
  scrolled?: boolean;
}

/** The font is the shop's own on purpose. It is named here, so that all that is left to differ is a fault. */
const FONT = "Arial, sans-serif";

/** Visits to the pages in `demo/hosts/look`, and comparing them with the blank one there. */
export function useLook() {
  const { visit } = useBrowser();

  async function open(name: string, width: number, look: Look = {}) {
    const { theme, headline, style, first, scrolled, ...options } = look;
    const path = `/hosts/look/${name}.html`;
    const config = example();
    config.theme = { font: FONT, ...theme };
    if (headline) Object.assign(config.promise as Fields, { headline });
    const { page: tab, console } = await visit({
      path,
      answers: {
        "/vangnet.json": JSON.stringify(config),
        ...(first && { [path]: await startingWith(first, name) }),
      },
      reducedMotion: "reduce",
      width,
      ...options,
    });
    if (style) await tab.addStyleTag({ content: style });
    if (scrolled) await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const badge = tab.locator("vang-net .badge");
    return { tab, console, badge, panel: tab.locator("dialog[open]") };
  }

  /** Takes a picture of the badge, presses it where it is seen, and takes one of the panel. */
  async function lookAt(name: string, width: Width, look?: Look) {
    const { tab, console, badge, panel } = await open(name, width, look);
    const closed = await pictureOf(tab, badge, 8);
    await press(tab, closed.box);
    const opened = await pictureOf(tab, panel);
    expect(console).toEqual([]);
    await tab.context().close();
    return { badge: closed, panel: opened };
  }

  /** A card of a given width, put into a page. */
  async function lookAtCard(name: string, width: Width) {
    const { tab } = await open(name, width, { viewport: { width, height: 1600 } });
    await tab.evaluate(() => {
      const shelf = document.body.appendChild(document.createElement("section"));
      const place = { position: "absolute", left: "0", top: "300px", width: "min(100vw, 720px)" };
      for (const [key, value] of Object.entries(place)) {
        shelf.style.setProperty(key, value, "important");
      }
      window.Vangnet?.mount({ view: "card", target: shelf });
    });
    const card = await pictureOf(tab, tab.locator("vang-net .card"));
    await tab.context().close();
    return card;
  }

  const lookAtBlank = once((width: Width, look?: Look) => lookAt("blank", width, look));
  const lookAtBlankCard = once((width: Width) => lookAtCard("blank", width));

  /** Says that badge and panel are, on one page, what they are on the blank one. */
  async function expectBlank(name: string, width: Width, look?: Look, blank?: Look) {
    const wanted = await lookAtBlank(width, blank);
    const seen = await lookAt(name, width, look);
    expectAlike(seen.badge, wanted.badge, "badge");
    expectAlike(seen.panel, wanted.panel, "panel");
  }

  async function expectBlankCard(name: string, width: Width) {
    const wanted = await lookAtBlankCard(width);
    expectAlike(await lookAtCard(name, width), wanted, "card");
  }

  return { open, expectBlank, expectBlankCard };
}

/** The page, with a script before everything else in it. */
async function startingWith(script: string, name: string): Promise<string> {
  const page = await hostAnswer(`look/${name}.html`);
  return page?.body?.replace("<head>", `<head><script>${script}</script>`) ?? "";
}

/** A click in the middle of a box, whatever is there; then the mouse goes out of the way. */
export async function press(tab: Page, box: Picture["box"]): Promise<void> {
  await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await tab.mouse.move(1, 1);
}

/** Does something once for each set of arguments, and gives the same result after that. */
function once<Given extends unknown[], Made>(make: (...given: Given) => Promise<Made>) {
  const made = new Map<string, Promise<Made>>();
  return (...given: Given) => {
    const key = JSON.stringify(given);
    const result = made.get(key) ?? make(...given);
    made.set(key, result);
    return result;
  };
}
