import * as original from "@preact/signals-core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { SIGNALS } from "../../../widget/build/signals.ts";
import { runs } from "../../runs.ts";
import { built } from "./built.ts";

type Signals = typeof original;
const left = await built<Signals>(SIGNALS);

/** Reads the first; what that is decides which of the others is read too, and a 4 throws. */
type Formula = [first: number, even: number, odd: number];
type Step =
  | { set: number; value: number }
  | { read: number }
  | { peek: number }
  | { watch: number }
  | { stop: number };

const SOURCES = 3;
const COMPUTED = 5;
const index = fc.nat(SOURCES + COMPUTED - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ set: fc.nat(SOURCES - 1), value: fc.nat(4) }) },
  fc.record({ read: index }),
  fc.record({ peek: fc.nat(SOURCES - 1) }),
  fc.record({ watch: index }),
  fc.record({ stop: fc.nat(3) }),
);
const formulas = fc.array(fc.tuple(index, index, index), {
  minLength: COMPUTED,
  maxLength: COMPUTED,
});

/** All that happens while those steps are taken, in order. */
function story({ signal, computed, effect }: Signals, formulas: Formula[], steps: Step[]) {
  const told: unknown[] = [];
  const tell = (what: string, act: () => unknown) => {
    try {
      told.push([what, act()]);
    } catch (error) {
      told.push([what, String(error)]);
    }
  };
  const known: original.ReadonlySignal<number>[] = [];
  const sources = Array.from({ length: SOURCES }, (_, source) =>
    signal(source, {
      watched: () => told.push(["watched", source]),
      unwatched: () => told.push(["unwatched", source]),
    }),
  );
  known.push(...sources);
  for (const [at, formula] of formulas.entries()) {
    // Only what came before, so that nothing is computed from itself.
    const before = (position: number) => known[position % (SOURCES + at)]?.value ?? 0;
    known.push(
      computed(() => {
        told.push(["computed", at]);
        const first = before(formula[0]);
        if (first === 4) throw new Error("four");
        return (first + before(formula[first % 2 ? 1 : 2])) % 5;
      }),
    );
  }
  const stops: (() => void)[] = [];
  for (const step of steps) {
    if ("set" in step) {
      tell("set", () => {
        (sources[step.set] as original.Signal).value = step.value;
      });
    } else if ("read" in step) tell("read", () => known[step.read]?.value);
    else if ("peek" in step) tell("peek", () => known[step.peek]?.peek());
    else if ("stop" in step) tell("stop", () => stops[step.stop]?.());
    else {
      tell("watch", () => {
        const stop = effect(() => {
          told.push(["seen", known[step.watch]?.value]);
        });
        stops.push(stop);
      });
    }
  }
  return told;
}

describe("what is left of signals", () => {
  it("tells the same story as all of it", () => {
    fc.assert(
      fc.property(formulas, fc.array(step, { maxLength: 25 }), (formulas, steps) => {
        expect(story(left, formulas, steps)).toEqual(story(original, formulas, steps));
      }),
      { numRuns: runs(3000) },
    );
  });

  it("draws again what was set while it drew, and ends a circle", () => {
    const { effect, signal } = left;
    const count = signal(0);
    const seen: number[] = [];
    effect(() => {
      seen.push(count.value);
      if (count.value < 3) count.value++;
    });
    expect(seen).toEqual([0, 1, 2, 3]);
    const endless = signal(0);
    const begin = () =>
      effect(() => {
        endless.value++;
      });
    expect(begin).toThrow("Cycle detected");
  });

  it("throws where a value is computed from itself", () => {
    const { computed, effect } = left;
    const own: original.ReadonlySignal<number> = computed(() => own.value + 1);
    expect(() => effect(() => void own.value)).toThrow("Cycle detected");
  });

  it("lets one that throws not keep the others from what they watch", () => {
    const { effect, signal } = left;
    const source = signal(0);
    const seen = vi.fn();
    effect(() => void seen(source.value));
    effect(() => {
      if (source.value) throw new Error("broken");
    });
    effect(() => void seen(source.value));
    expect(() => {
      source.value = 1;
    }).toThrow("broken");
    expect(seen.mock.calls).toEqual([[0], [0], [1], [1]]);
  });

  it("can be stopped by what it draws", () => {
    const { effect, signal } = left;
    const source = signal(0);
    const seen = vi.fn();
    const stop = effect(() => {
      seen(source.value);
      if (source.value) stop();
    });
    source.value = 1;
    source.value = 2;
    expect(seen.mock.calls).toEqual([[0], [1]]);
  });
});
