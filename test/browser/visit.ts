import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  LaunchOptions,
  Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { connect, launch } from "../../demo/browser/chromium.ts";
import { type Answers, openShop, type Shop } from "../../demo/browser/server.ts";
import { keepNotes } from "./notes.ts";

/** A weekday morning on which the example shop is open. */
export const MORNING = "2026-11-10T10:30:00+01:00";

export interface VisitOptions extends BrowserContextOptions {
  path?: string;
  answers?: Answers;
  /** The moment at which the visitor's clock stands; it runs on only when the test lets it. Or the real clock. */
  at?: string | "real";
  /** Lets timers run as they do, while the clock goes on showing that moment. */
  running?: boolean;
  width?: number;
  /**
   * What is waited for: that every element is `ready`, pictures and all, when left out; that the page has had word
   * of a `problem`; or, where neither comes, that the page has loaded.
   */
  until?: "ready" | "problem" | "load";
  /** Done with the empty tab, before the page is opened. */
  before?: (page: Page) => Promise<unknown>;
}

export interface Visit {
  page: Page;
  /** What was written to the console, errors included. */
  console: string[];
  /** Every address that was asked for. */
  requests: string[];
}

/**
 * One shop for all tests of a file, and a browser.
 * @param launching how a browser is launched for this file alone; without it, the file uses the one of the whole run
 */
export function useBrowser(launching?: LaunchOptions) {
  let browser: Browser;
  let shop: Shop;
  beforeAll(async () => {
    browser = launching ? await launch(launching) : await connect(inject("browser"));
    shop = await openShop();
  });
  afterAll(async () => {
    await browser.close();
    await shop.close();
  });

  // Pages that stay open slow down all that follow; what a whole file shares was opened before its tests.
  let left: BrowserContext[] = [];
  beforeEach(() => {
    left = [];
  });
  afterEach(() => Promise.all(left.map((context) => context.close())));

  /** Opens a page of the shop as a new visitor. */
  async function visit(options: VisitOptions = {}): Promise<Visit> {
    const { path = "/", answers = {}, at = MORNING, width = 1280, ...more } = options;
    const { until = "ready", running, before, ...context } = more;
    shop.answer(answers);
    const opened = await browser.newContext({
      viewport: { width, height: 800 },
      timezoneId: "Europe/Amsterdam",
      locale: "nl-NL",
      ...context,
    });
    left.push(opened);
    const page = await opened.newPage();
    const seen: Visit = { page, console: [], requests: [] };
    page.on("console", (message) => seen.console.push(message.text()));
    page.on("pageerror", (error) => seen.console.push(error.message));
    page.on("request", (request) => seen.requests.push(request.url().replace(shop.url, "")));
    await page.addInitScript(keepNotes);
    if (running) await page.clock.setFixedTime(Date.parse(at));
    else if (at !== "real") {
      await page.clock.install({ time: Date.parse(at) - 1000 });
      await page.clock.pauseAt(Date.parse(at));
    }
    await before?.(page);
    await page.goto(shop.url + path);
    if (until !== "load") await page.evaluate((what) => window.notes.come(what), until);
    return seen;
  }
  return { visit };
}
