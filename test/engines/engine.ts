/** What holds for a visitor before any page is opened. */
export interface Conditions {
  /** The time zone of the visitor's device (IANA name); the shop's own when left out. */
  timeZone?: string;
  /** Whether the visitor asked for less motion. */
  reducedMotion?: boolean;
}

/** The keys that the tests press. */
export type Key = "Enter" | "Escape" | "Space" | "Tab";

/** A browser with one tab, used as a visitor uses it. */
export interface Tab {
  /**
   * Loads a page and waits until it has loaded.
   * @param width of the window in px, or as near to it as the browser lets a window be
   */
  open(url: string, width: number): Promise<void>;
  /**
   * Computes something in the page.
   * @param expression JavaScript whose value is a string
   */
  evaluate(expression: string): Promise<string>;
  /** Clicks with the pointer, in px from the upper left corner of the page as it is seen. */
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Ends the browser and everything that was started for it. */
  close(): Promise<void>;
}

/** A browser that a visitor may come with. */
export interface Engine {
  name: string;
  /** Finds or installs all that it needs; throws an Error that says what to install where it can't. */
  find(): void;
  start(conditions: Conditions): Promise<Tab>;
}

/** The environment of a browser that is started. */
export function environment({ timeZone = "Europe/Amsterdam" }: Conditions, more = {}) {
  return { ...process.env, TZ: timeZone, ...more };
}
