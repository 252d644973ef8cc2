import puppeteer from "puppeteer-core";
import { find } from "../../demo/browser/find.ts";
import { type Engine, environment } from "./engine.ts";

const findFirefox = () =>
  find({
    need: "The tests in all engines need Firefox",
    variable: "FIREFOX_PATH",
    places: () => [
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    packages: ["firefox-esr"],
  });

/** Firefox, driven by WebDriver BiDi. */
export const firefox: Engine = {
  name: "Firefox",
  find: findFirefox,
  async start(conditions) {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: findFirefox(),
      env: environment(conditions),
      extraPrefsFirefox: { "ui.prefersReducedMotion": conditions.reducedMotion ? 1 : 0 },
    });
    const page = await browser.newPage();
    return {
      async open(url, width) {
        await page.setViewport({ width, height: 800 });
        await page.goto(url);
      },
      evaluate: (expression) => page.evaluate(expression) as Promise<string>,
      click: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key === "Space" ? " " : key),
      close: () => browser.close(),
    };
  },
};
