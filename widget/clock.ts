/** Somebody who shows things that time changes. */
export interface Watcher {
  /** The next moment after the given one, in epoch ms, at which something shown changes. */
  nextChange(now: number): number;
  /** Called when that moment has come. */
  tick(now: number): void;
}

const watchers = new Set<Watcher>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * The clock of the page: one timer for all watchers, which sleeps until the next change that any of them
 * foresees, stops while the page is hidden, and catches up when it is seen again.
 * @returns how to stop watching; when nobody watches, no timer and no listener is left
 */
export function watch(watcher: Watcher): () => void {
  watchers.add(watcher);
  listen("addEventListener");
  tick();
  return () => {
    watchers.delete(watcher);
    if (watchers.size) return;
    listen("removeEventListener");
    clearTimeout(timer);
  };
}

function listen(action: "addEventListener" | "removeEventListener") {
  document[action]("visibilitychange", tick);
  // Not every browser says that a page it kept is visible again.
  window[action]("pageshow", tick);
  // A shop that loads no new documents tells of it here; where a browser does not, the next change will do.
  (window as { navigation?: EventTarget }).navigation?.[action]("currententrychange", tick);
}

function tick() {
  clearTimeout(timer);
  const now = Date.now();
  let next = Number.POSITIVE_INFINITY;
  for (const watcher of watchers) {
    watcher.tick(now);
    next = Math.min(next, watcher.nextChange(now));
  }
  if (!document.hidden) timer = setTimeout(tick, next - now);
}
