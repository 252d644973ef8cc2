import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import { roundUp } from "./promise/deadline.ts";

/** What time makes of something, and the instant, still to come, at which it makes something else of it, if any. */
export type Timed<T> = [value: T, until?: number];

let watched = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The instant at which the clock is looked at again. */
let next = Number.POSITIVE_INFINITY;

/**
 * The last tick, an object of its own each: what else may have changed with it, such as the page's address, is looked
 * at anew even when no time has passed. The clock runs while anybody watches; then no timer and no listener is left.
 */
const last = signal(
  { now: 0 },
  {
    watched() {
      watched = true;
      listen("addEventListener");
      plan();
    },
    unwatched() {
      watched = false;
      listen("removeEventListener");
      clearTimeout(timer);
    },
  },
);

/** The moment of the last tick in epoch ms, for who is drawing anyway: it watches nothing. */
export const lastTick = (): number => last.peek().now;

/**
 * Something that time changes. It is computed anew at each tick; who watches it hears of that only when its key
 * is another one.
 * @param compute gives the value at a moment, and the instant at which the clock must tick for it at the latest
 * @param keyOf what of the value is seen; the value itself when left out
 */
export function timed<T>(
  compute: (now: number) => Timed<T>,
  keyOf: (value: T, until?: number) => unknown = (value) => value,
): ReadonlySignal<T> {
  // No value has a key that is an object of its own.
  let knownKey: unknown = {};
  let known: T;
  return computed(() => {
    const [value, until] = compute(last.value.now);
    // Undefined is less than nothing.
    if ((until as number) < next) {
      next = until as number;
      plan();
    }
    const key = keyOf(value, until);
    if (key !== knownKey) {
      knownKey = key;
      known = value;
    }
    return known;
  });
}

/**
 * Takes the time anew. One timer for the page sleeps until the next instant that anything `timed` foresees, and
 * five minutes at most: a clock that is set, or a computer that slept, is noticed by then.
 */
export function tick(): void {
  const now = Date.now();
  // Whatever is still watched says anew, while it is computed, when it changes. The next tick stands before that: a
  // view that throws must not stop the clock for the others.
  next = roundUp(now) + 1;
  plan();
  last.value = { now };
}

function plan() {
  clearTimeout(timer);
  if (watched && !document.hidden) timer = setTimeout(tick, next - Date.now());
}

function listen(action: "addEventListener" | "removeEventListener") {
  document[action]("visibilitychange", tick);
  // Not every browser says that a page it kept is visible again.
  window[action]("pageshow", tick);
  // A shop that loads no new documents tells of it here; where a browser does not, the next change will do.
  (window as { navigation?: EventTarget }).navigation?.[action]("currententrychange", tick);
}
