import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { find } from "./find.ts";

const PLACES = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The engine of Chrome without its windows: it opens a page with a third of the work. */
const SHELL = "/usr/bin/chromium-headless-shell";

/**
 * The browser that the tests run in: `CHROMIUM_PATH`, else Chromium's headless shell, an installed Chrome,
 * Chromium or Edge, else Debian's package of the shell when that may be installed.
 * @throws Error that says what to install, when there is none
 */
export function findChromium(): string {
  return find({
    need: "The browser tests need Chrome, Chromium or Edge",
    variable: "CHROMIUM_PATH",
    places: () => [SHELL, ...PLACES],
    packages: ["chromium-headless-shell"],
  });
}

/**
 * Sees to the quickest browser there is: where the headless shell may be installed it is, beside another browser too,
 * since the tests take half as long in it. Elsewhere another browser will do.
 */
export function preferShell(): void {
  if (process.env.CHROMIUM_PATH) return;
  const need = "The browser tests are quickest in Chromium's headless shell";
  const packages = ["chromium-headless-shell"];
  try {
    find({ need, variable: "CHROMIUM_PATH", places: () => [SHELL], packages });
  } catch {
    // Whether there is any browser at all is asked next.
  }
}

/** The browser as a visitor has it, found and installed in the same way. */
export function findWholeChromium(): string {
  return find({
    need: "The tests in all engines need Chrome, Chromium or Edge",
    variable: "CHROMIUM_PATH",
    places: () => PLACES,
    packages: ["chromium"],
  });
}

const withFlags = ({ args = [], ...options }: LaunchOptions = {}) => ({
  executablePath: findChromium(),
  args: [...FLAGS, ...args],
  ...options,
});

export function launch(options?: LaunchOptions): Promise<Browser> {
  return chromium.launch(withFlags(options));
}

/** A browser that several processes use, each by its address: `wsEndpoint()`. */
export function serve(): Promise<BrowserServer> {
  return chromium.launchServer(withFlags());
}

/** The browser at an address; closing it closes only what was opened here. */
export function connect(address: string): Promise<Browser> {
  return chromium.connect(address);
}
