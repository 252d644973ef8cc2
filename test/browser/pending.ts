import type { Page } from "playwright-core";

/** What a page waits for: it keeps a page busy, or alive, for as long as it is there. */
export interface Pending {
  /** Timers, intervals, frames and idle callbacks still to come, by the function that asked for them. */
  timers: string[];
  /** Listeners on what outlives every element: "document keydown". */
  listeners: string[];
}

/** Keeps the books of a page's timers and listeners; to be called before the page is opened. */
export async function trackPending(page: Page): Promise<void> {
  await page.addInitScript(keepBooks);
}

/** What the page waits for now. */
export function pendingIn(page: Page): Promise<Pending> {
  return page.evaluate(() => (window as unknown as { pending(): Pending }).pending());
}

/** Runs in the page, before any other script. */
function keepBooks() {
  const timers = new Map<string, string>();
  const page = window as unknown as Record<string, (...given: unknown[]) => unknown>;
  const schedulers = [
    ["setTimeout", "clearTimeout"],
    ["setInterval", "clearInterval"],
    ["requestAnimationFrame", "cancelAnimationFrame"],
    ["requestIdleCallback", "cancelIdleCallback"],
  ] as const;
  for (const [start, stop] of schedulers) {
    const { [start]: begin, [stop]: end } = page;
    if (!begin || !end) continue;
    // Either way of stopping works for timeouts and intervals alike.
    const key = (id: unknown) => `${stop.replace("Interval", "Timeout")} ${id}`;
    page[start] = (...given) => {
      const [callback, ...rest] = given;
      const id = begin.call(
        window,
        (...values: unknown[]) => {
          if (start !== "setInterval") timers.delete(key(id));
          if (typeof callback === "function") callback(...values);
        },
        ...rest,
      );
      timers.set(key(id), start);
      return id;
    };
    page[stop] = (id) => {
      timers.delete(key(id));
      return end.call(window, id);
    };
  }

  const nameOf = (target: EventTarget) => {
    if (target instanceof MediaQueryList) return target.media;
    const { navigation } = window as { navigation?: EventTarget };
    const { documentElement: html, body } = document;
    const lasting = Object.entries({ window, document, navigation, html, body });
    return lasting.find(([, known]) => known === target)?.[0];
  };
  interface Listening {
    target: EventTarget;
    type: string;
    callback: unknown;
    capture: boolean;
  }
  const listening = new Set<Listening>();
  const same = (one: Listening, other: Listening) =>
    Object.entries(one).every(([key, value]) => other[key as keyof Listening] === value);
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  type Options = AddEventListenerOptions | boolean | undefined;
  const withCapture = (options: Options) =>
    typeof options === "object" ? options : { capture: !!options };

  EventTarget.prototype.addEventListener = function (type, callback, options?: Options) {
    const target = this ?? window;
    addEventListener.call(target, type, callback, options);
    const { capture = false, once, signal } = withCapture(options);
    const entry = { target, type, callback, capture };
    if (!callback || !nameOf(target) || signal?.aborted) return;
    if ([...listening].some((other) => same(entry, other))) return;
    listening.add(entry);
    const forget = () => listening.delete(entry);
    if (once) addEventListener.call(target, type, forget, { once, capture });
    if (signal) addEventListener.call(signal, "abort", forget, { once: true });
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options?: Options) {
    const target = this ?? window;
    removeEventListener.call(target, type, callback, options);
    const { capture = false } = withCapture(options);
    for (const entry of listening)
      if (same(entry, { target, type, callback, capture })) listening.delete(entry);
  };

  page.pending = () => ({
    timers: [...timers.values()],
    listeners: [...listening].map(({ target, type }) => `${nameOf(target)} ${type}`).sort(),
  });
}
