import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Builder, Capabilities, Key as Keys, Origin, type WebDriver } from "selenium-webdriver";
import { find } from "../../demo/browser/find.ts";
import { type Conditions, type Engine, environment, type Key, type Tab } from "./engine.ts";

const need = "The tests in all engines need WebKitGTK, that is its WebDriver, a browser and Xvfb";
const packages = ["webkit2gtk-driver", "xvfb"];

const programs = {
  driver: () =>
    find({
      need,
      packages,
      variable: "WEBKIT_DRIVER_PATH",
      places: () => ["/usr/bin/WebKitWebDriver"],
    }),
  /** The small browser that comes with the library, in a folder by architecture and version. */
  browser: () => find({ need, packages, variable: "WEBKIT_BROWSER_PATH", places: miniBrowsers }),
  screen: () => find({ need, packages, variable: "XVFB_PATH", places: () => ["/usr/bin/Xvfb"] }),
};

function miniBrowsers(): string[] {
  const foldersIn = (path: string) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => `${path}/${name}`)
      : [];
  return ["/usr/libexec", "/usr/lib", ...foldersIn("/usr/lib")]
    .flatMap(foldersIn)
    .filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path))
    .map((path) => `${path}/MiniBrowser`);
}

const KEYS: Record<Key, string> = {
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Space: Keys.SPACE,
  Tab: Keys.TAB,
};

/** WebKitGTK, driven by its WebDriver on a screen that nobody sees: it has no headless mode. */
export const webkit: Engine = {
  name: "WebKit",
  find() {
    for (const program of Object.values(programs)) program();
  },
  async start(conditions) {
    const settings = settingsFor(conditions);
    const running: ChildProcess[] = [];
    const end = () => {
      for (const child of running) child.kill();
      rmSync(settings, { recursive: true, force: true });
    };
    try {
      const DISPLAY = await openScreen(running);
      const port = await freePort();
      const screen = { DISPLAY, GDK_BACKEND: "x11" };
      const env = environment(conditions, { ...screen, XDG_CONFIG_HOME: settings });
      running.push(spawn(programs.driver(), [`--port=${port}`], { env, stdio: "ignore" }));
      return tabOf(await connect(`http://127.0.0.1:${port}`), end);
    } catch (error) {
      end();
      throw error;
    }
  },
};

/** A folder with the settings of the desktop: there a visitor asks for less motion. */
function settingsFor({ reducedMotion }: Conditions): string {
  const folder = mkdtempSync(join(tmpdir(), "vangnet-webkit-"));
  const text = `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`;
  for (const toolkit of ["gtk-3.0", "gtk-4.0"]) {
    mkdirSync(join(folder, toolkit));
    writeFileSync(join(folder, toolkit, "settings.ini"), text);
  }
  return folder;
}

/** @returns the name of the screen, as programs find it in `DISPLAY` */
async function openScreen(running: ChildProcess[]): Promise<string> {
  const args = ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"];
  const screen = spawn(programs.screen(), args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  running.push(screen);
  const [number] = await new Promise<string[]>((resolve, reject) => {
    screen.once("exit", () => reject(new Error("Xvfb stopped before it had a screen.")));
    (screen.stdio[3] as Readable).once("data", (data) => resolve(`${data}`.trim().split("\n")));
  });
  return `:${number}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function connect(url: string): Promise<WebDriver> {
  for (const start = Date.now(); ; ) {
    if (await fetch(`${url}/status`).catch(() => undefined)) break;
    if (Date.now() - start > 20_000) throw new Error("WebKitWebDriver does not answer.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const options = { binary: programs.browser(), args: ["--automation"] };
  return new Builder()
    .disableEnvironmentOverrides()
    .usingServer(url)
    .withCapabilities(
      new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options }),
    )
    .build();
}

function tabOf(driver: WebDriver, end: () => void): Tab {
  return {
    async open(url, width) {
      await driver.manage().window().setRect({ width, height: 840 });
      await driver.get(url);
    },
    evaluate: (expression) => driver.executeScript(`return ${expression}`),
    click: (x, y) => driver.actions().move({ x, y, origin: Origin.VIEWPORT }).click().perform(),
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    async close() {
      await driver.quit().finally(end);
    },
  };
}
