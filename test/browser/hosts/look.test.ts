import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { example } from "../../fixtures/files.ts";
import { useBrowser, type VisitOptions } from "../visit.ts";
import { expectAlike, type Picture, pictureOf } from "./pixels.ts";

const { visit } = useBrowser();

/** Beside the page, and as a sheet over it. */
const WIDTHS = [1280, 360] as const;
type Width = (typeof WIDTHS)[number];

const each = (names: string[]) =>
  names.flatMap((name) => WIDTHS.map((width) => [name, width] as const));

/** The font is the shop's own on purpose. It is named here, so that all that is left to differ is a fault. */
const FONT = "Arial, sans-serif";

interface Look extends VisitOptions {
  theme?: object;
  /** What is added to the page's own style. */
  style?: string;
  scrolled?: boolean;
}

async function open(name: string, width: Width, { theme, style, scrolled, ...options }: Look = {}) {
  const config = { ...example(), theme: { font: FONT, ...theme } };
  const { page: tab, console } = await visit({
    path: `/hosts/look/${name}.html`,
    answers: { "/vangnet.json": JSON.stringify(config) },
    reducedMotion: "reduce",
    width,
    ...options,
  });
  if (style) await tab.addStyleTag({ content: style });
  if (scrolled) await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  return {
    tab,
    console,
    badge: tab.locator("vang-net .badge"),
    panel: tab.locator("dialog[open]"),
  };
}

interface Seen {
  badge: Picture;
  panel: Picture;
}

/** Opens the panel as a visitor does, by pressing the badge where it is seen. */
async function look(name: string, width: Width, options?: Look): Promise<Seen> {
  const { tab, console, badge, panel } = await open(name, width, options);
  const closed = await pictureOf(tab, badge, 8);
  await press(tab, closed);
  const opened = await pictureOf(tab, panel);
  expect(console).toEqual([]);
  await tab.context().close();
  return { badge: closed, panel: opened };
}

async function press(tab: Page, { box }: Picture): Promise<void> {
  await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await tab.mouse.move(1, 1);
}

const blanks = new Map<string, Promise<Seen>>();

async function expectBlank(name: string, width: Width, options?: Look, blank?: Look) {
  const key = `${width} ${JSON.stringify(blank)}`;
  const wanted = blanks.get(key) ?? look("blank", width, blank);
  blanks.set(key, wanted);
  const { badge, panel } = await wanted;
  const seen = await look(name, width, options);
  expectAlike(seen.badge, badge, "badge");
  expectAlike(seen.panel, panel, "panel");
}

test.each(
  each([
    "blank",
    "rem-of-ten",
    "all-unset",
    "loud-everything",
    "loud-type",
    "hidden-divs",
    "bootstrap-3",
    "bootstrap-4",
    "bootstrap-5",
    "tailwind",
    "normalize",
    "right-to-left",
    "zoomed-body",
    "body-transform",
    "body-filter",
    "html-transform",
    "html-contains",
    "overflow-hidden",
    "common-properties",
    "child-rules",
    "generated-content",
    "inherited-text",
    "nothing-to-press",
    "vertical",
    "quirks",
    "grid-root",
    "long",
  ]),
)("badge and panel look as on a blank page: %s at %i px", async (name, width) => {
  await expectBlank(name, width);
});

test.each(each(["long", "body-transform", "html-transform", "html-contains"]))(
  "and so they do at the bottom of the page: %s at %i px",
  async (name, width) => {
    await expectBlank(name, width, { scrolled: true });
  },
);
