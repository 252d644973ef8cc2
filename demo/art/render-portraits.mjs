// Renders the drawn portraits to the photos that the demo's configs name: node demo/art/render-portraits.mjs
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const SIZE = 256;
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
for (const name of ["anna", "tom", "marlene", "odile"]) {
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), "base64");
  const webp = await page.evaluate(toWebp, { src: `data:image/svg+xml;base64,${svg}`, size: SIZE });
  await writeFile(new URL(`../public/${name}.webp`, import.meta.url), webp, "base64");
}
await browser.close();

/** Runs in the browser. */
async function toWebp({ src, size }) {
  const image = new Image(size, size);
  image.src = src;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size;
  canvas.getContext("2d").drawImage(image, 0, 0, size, size);
  return canvas.toDataURL("image/webp", 0.9).split(",")[1];
}
