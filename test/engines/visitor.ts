import { vi } from "vitest";
import { page, type Shop } from "../../demo/browser/server.ts";
import type { Key, Tab } from "./engine.ts";
import type { Feature } from "./features.ts";
import { boxOf, isStill, middleOf } from "./places.ts";
import { witness } from "./witness.ts";

export interface VisitOptions {
  path?: string;
  /** What stands in the page besides its heading. */
  body?: string;
  /** What runs before the widget. */
  head?: string;
  lang?: string;
  /** The moment at which the visitor's clock stands still. */
  at?: string;
  /** Of the window, in px. */
  width?: number;
  /** Another config than the demo's. */
  config?: object;
}

/**
 * A weekday morning on which the example shop is open. Nothing that is shown changes for minutes: a clock that
 * stands right before a change would have the widget look at it again and again.
 */
export const MORNING = "2026-11-10T10:31:12+01:00";
/** The widths of the window, in px. */
export const WIDE = 1280;
/** The narrowest window that WebKit's browser allows is wider than a phone, yet still a phone to the widget. */
export const PHONE = 360;

/** How long is waited for something that takes its time, and how often it is looked at, in ms. */
export const PATIENCE = { timeout: 20_000, interval: 20 };

/** Somebody who comes to the shop with one of the browsers. */
export class Visitor {
  constructor(
    private readonly tab: Tab,
    private readonly shop: Shop,
  ) {}

  /** Comes to a page of the shop, and waits until the widget is ready. */
  async visit(options: VisitOptions = {}): Promise<void> {
    await this.open(options);
    await vi.waitUntil(async () => (await this.happened("ready")).length, PATIENCE);
  }

  /** Comes to a page of the shop, and waits until it has loaded. */
  async open(options: VisitOptions): Promise<void> {
    const { path = "/", body = "", head = "", lang, at = MORNING, width = WIDE, config } = options;
    this.shop.answer({
      [path]: page(`<button id="other">Iets anders</button>${body}`, witness(at) + head, lang),
      ...(config && { "/vangnet.json": JSON.stringify(config) }),
    });
    await this.tab.open(this.shop.url + path, width);
  }

  /** Computes something in the page. Goes in and comes out as JSON. */
  async run<Result, Argument>(
    work: (argument: Argument) => Result,
    ...[argument]: Argument[]
  ): Promise<Result> {
    return (await this.compute(`(${work})(${JSON.stringify(argument) ?? ""})`)) as Result;
  }

  /** The value of an expression in the page, as JSON. */
  async compute(expression: string): Promise<unknown> {
    return JSON.parse(await this.tab.evaluate(`JSON.stringify((${expression}) ?? null)`));
  }

  /** Whether the browser has a feature, and it was not taken away from the page. */
  async has(feature: Feature): Promise<boolean> {
    const { has } = feature;
    return (await this.compute(`!window.removed?.[${JSON.stringify(has)}] && ${has}`)) === true;
  }

  /** Clicks with the pointer on the middle of what a selector finds, in the page or in the widget. */
  async click(selector: string): Promise<void> {
    await this.untilStill(selector);
    const { x, y } = await this.run(middleOf, selector);
    await this.tab.click(x, y);
  }

  /** Clicks with the pointer on a point of the page as it is seen, in px. */
  clickAt(x: number, y: number): Promise<void> {
    return this.tab.click(x, y);
  }

  /** Puts the focus somewhere, as a start for the keyboard. */
  focus(selector: string): Promise<void> {
    return this.run((wanted) => window.witness.find(wanted)[0]?.focus(), selector);
  }

  press(key: Key): Promise<void> {
    return this.tab.press(key);
  }

  /** The name of what has the focus, in whatever shadow root it is. */
  focused(): Promise<string> {
    return this.run(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  }

  /** The texts of everything that a selector finds. */
  texts(selector: string): Promise<string[]> {
    return this.run(
      (wanted) => window.witness.find(wanted).map(({ textContent }) => textContent ?? ""),
      selector,
    );
  }

  /** One attribute of everything that a selector finds. */
  attributes(selector: string, name: string): Promise<(string | null)[]> {
    return this.run(
      ([wanted, attribute]) =>
        window.witness.find(wanted).map((element) => element.getAttribute(attribute)),
      [selector, name] as const,
    );
  }

  async count(selector: string): Promise<number> {
    return (await this.texts(selector)).length;
  }

  /** Where the first thing that a selector finds comes to rest, and how large the page is there, in px. */
  async box(selector: string) {
    await this.untilStill(selector);
    return this.run(boxOf, selector);
  }

  /** What the widget's events of one name carried, in order. */
  happened(name: string): Promise<unknown[]> {
    return this.run(
      (wanted) =>
        window.witness.events.filter((event) => event.name === wanted).map(({ detail }) => detail),
      name,
    );
  }

  /** Moves the visitor's clock on by so many ms. */
  moveOn(ms: number): Promise<void> {
    return this.run((by) => window.witness.moveOn(by), ms);
  }

  private untilStill(selector: string): Promise<boolean> {
    return vi.waitUntil(() => this.run(isStill, selector), PATIENCE);
  }

  /** What went wrong in the page. */
  errors(): Promise<string[]> {
    return this.run(() => window.witness?.errors ?? []);
  }
}
