import { effect } from "@preact/signals-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { lastTick, tick, timed } from "../../widget/clock.ts";

const START = Date.parse("2026-11-23T12:01:00Z");
const MINUTE = 60_000;

/** All that the clock asks of a page. */
const page = Object.assign(new EventTarget(), { hidden: false });
const ends: (() => void)[] = [];

beforeAll(() => {
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", page);
});
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  tick();
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Watches something until the end of the test, and tells what was seen of it. */
function watch<T>(signal: { value: T }): T[] {
  const seen: T[] = [];
  ends.push(effect(() => void seen.push(signal.value)));
  return seen;
}

/** Something that counts minutes, and foresees the next. */
const minutes = () =>
  timed((now) => [Math.floor((now - START) / MINUTE), now - (now % MINUTE) + MINUTE]);

describe("the clock", () => {
  it("does not run while nobody watches", () => {
    expect(vi.getTimerCount()).toBe(0);
    tick();
    expect(vi.getTimerCount()).toBe(0);
    watch(minutes());
    expect(vi.getTimerCount()).toBe(1);
  });

  it("ticks when something changes that is watched, and has one timer for all", () => {
    const seen = watch(minutes());
    const HALF_PAST = START + 1.5 * MINUTE;
    watch(timed((now) => (now < HALF_PAST ? ["before", HALF_PAST] : ["after"])));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(MINUTE);
    expect(seen).toEqual([0, 1]);
    vi.advanceTimersByTime(MINUTE - 1);
    expect(lastTick()).toBe(HALF_PAST);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual([0, 1, 2]);
  });

  it("sleeps five minutes at most when nothing is foreseen", () => {
    watch(timed(() => ["always"]));
    vi.advanceTimersToNextTimer();
    expect(Date.now()).toBe(START + 4 * MINUTE + 1);
  });

  it("forgets what nobody watches any more", () => {
    ends.push(effect(() => void watch(timed(() => ["always"]))));
    const stop = effect(() => void minutes().value);
    stop();
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    expect(Date.now()).toBe(START + 4 * MINUTE + 1);
  });

  it("tells of a change only when the key is another", () => {
    const seen = watch(
      timed(
        (now) => [{ now }, now + MINUTE],
        ({ now }) => now < START + 2 * MINUTE,
      ),
    );
    vi.advanceTimersByTime(3 * MINUTE);
    expect(seen).toEqual([{ now: START }, { now: START + 2 * MINUTE }]);
  });

  it("looks again when the page is seen, even when no time has passed", () => {
    let address = "/a";
    const seen = watch(timed(() => [address]));
    address = "/b";
    page.dispatchEvent(new Event("pageshow"));
    expect(seen).toEqual(["/a", "/b"]);
  });

  it("stops while the page is hidden, and catches up", () => {
    const seen = watch(minutes());
    page.hidden = true;
    page.dispatchEvent(new Event("visibilitychange"));
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(START + 3 * MINUTE);
    page.hidden = false;
    page.dispatchEvent(new Event("visibilitychange"));
    expect(seen).toEqual([0, 3]);
    expect(vi.getTimerCount()).toBe(1);
  });

  it("goes on when somebody who watches throws, and so do the others who watch", () => {
    const later = () => timed((now) => [now > START]);
    const broken = later();
    let isThrown = false;
    ends.push(
      effect(() => {
        if (!broken.value || isThrown) return;
        isThrown = true;
        throw new Error("a page did something to this view");
      }),
    );
    const seen = watch(later());
    expect(() => vi.advanceTimersToNextTimer()).toThrow("a page did something");
    expect(seen).toEqual([false, true]);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersToNextTimer();
    expect(Date.now()).toBe(START + 9 * MINUTE + 1);
  });
});
