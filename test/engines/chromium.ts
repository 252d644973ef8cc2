import { findWholeChromium, launch } from "../../demo/browser/chromium.ts";
import { type Engine, environment } from "./engine.ts";

export const chromium: Engine = {
  name: "Chromium",
  find: findWholeChromium,
  async start(conditions) {
    const browser = await launch({
      executablePath: findWholeChromium(),
      env: environment(conditions),
    });
    const page = await browser.newPage({
      reducedMotion: conditions.reducedMotion ? "reduce" : "no-preference",
    });
    return {
      async open(url, width) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(url);
      },
      evaluate: (expression) => page.evaluate(expression),
      click: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key),
      close: () => browser.close(),
    };
  },
};
