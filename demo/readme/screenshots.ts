import { readFileSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launch } from "../browser/chromium.ts";
import { openShop } from "../browser/server.ts";
import { type Picture, pictures } from "./pictures.ts";

/** Twice as many pixels as the page is wide, for the screens that a README is read on. */
const SHARPNESS = 2;
const QUALITY = 85;
/** Room around the part of a page that a picture shows, in px. */
const MARGIN = 16;

const folder = new URL("../screenshots/", import.meta.url);

/** Takes one picture as a new visitor, and returns it as WebP. */
async function take(browser: Browser, shop: string, picture: Picture): Promise<Buffer> {
  const { path, width, height, dark, visit, part } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: SHARPNESS,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    timezoneId: "Europe/Amsterdam",
  });
  const page = await context.newPage();
  await page.goto(shop + path, { waitUntil: "networkidle" });
  await page.addStyleTag({ content: "#demo-bar { display: none }" });
  await visit?.(page);
  const clip = part ? await frame(page, part) : undefined;
  // What the pointer lies on would look different.
  await page.mouse.move(0, 0);
  await page.waitForLoadState("networkidle");
  const session = await context.newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: QUALITY,
    clip,
  });
  await context.close();
  return Buffer.from(data, "base64");
}

/** Brings elements to the top of the window, and returns the rectangle around them. */
async function frame(page: Page, selector: string) {
  const parts = page.locator(selector);
  await parts.first().waitFor();
  return parts.evaluateAll((elements, margin) => {
    const boxes = () => elements.map((element) => element.getBoundingClientRect());
    window.scrollBy({
      top: Math.min(...boxes().map(({ top }) => top)) - margin,
      behavior: "instant",
    });
    const left = Math.min(...boxes().map((box) => box.left)) - margin;
    const top = Math.min(...boxes().map((box) => box.top)) - margin;
    const right = Math.max(...boxes().map((box) => box.right)) + margin;
    const bottom = Math.max(...boxes().map((box) => box.bottom)) + margin;
    // Chromium counts a clip from the top of the page, not of the window.
    const x = Math.max(0, left + scrollX);
    const y = Math.max(0, top + scrollY);
    return { x, y, width: right + scrollX - x, height: bottom + scrollY - y, scale: 1 };
  }, MARGIN);
}

const browser = await launch();
const shop = await openShop();
try {
  // The README is read in English, so the shop speaks it too.
  const config = JSON.parse(
    readFileSync(new URL("../shops/blauwe-vos.json", import.meta.url), "utf8"),
  );
  shop.answer({ "/vangnet.json": JSON.stringify({ ...config, language: "en" }) });
  for (const picture of pictures) {
    const image = await take(browser, shop.url, picture);
    writeFileSync(new URL(`${picture.name}.webp`, folder), image);
    console.log(`${picture.name}.webp: ${picture.width} px, ${Math.round(image.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  await shop.close();
}
