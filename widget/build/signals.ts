import type { Library } from "./leave-out.ts";

/** Signals without what no signal here is asked for. The names are those of the one version that is pinned. */
export const SIGNALS: Library = {
  name: "@preact/signals-core",
  entry: "index.ts",
  answers: [
    // Nobody prints a signal, subscribes to one or gives one a name, and models own no effect.
    [/\w+\.prototype\.(?:brand|subscribe|valueOf|toString|toJSON|dispose) =/g, "void", 6],
    [/.*\[Symbol\.dispose\] = dispose;/g, ""],
    ["this.name = options?.name;", "", 2],
    [/if \(capturedEffects\) \{\s+capturedEffects\.push\(this\);\s+\}/g, ""],
    ["const prevCapturedEffects = capturedEffects;", ""],
    [/capturedEffects = (?:undefined|prevCapturedEffects);/g, "", 4],

    // The one effect draws, which gives nothing back that would be called before the next drawing.
    [/cleanupEffect\(\w+\);/g, "", 2],
    ["this._cleanup = undefined;", ""],
    ['typeof cleanup === "function"', "false", 2],

    // Values are set one at a time: none is back at what it was when who watches hears of it.
    ["reconcileBatchSnapshots();", ""],
    ["recordBatchSnapshot(this);", ""],
    ["this._batchSnapshotVersion = 0;", ""],

    // An effect starts and ends inside one call, and what it sets meanwhile waits for its end.
    [/^\tif \((?:evalContext !== this|this\._flags & RUNNING)\) \{\s+throw .*\s+\}/gm, "", 2],

    // What is compared with undefined is an object or a function, if it is there.
    ["this._node = undefined;", ""],
    ["this._targets = undefined;", ""],
    ["this._sources = undefined;", "", 2],
    ["this._nextBatchedEffect = undefined;", ""],
    [" !== undefined", "", 26],
    [/([\w.]+) === undefined/g, "!$1", 8],
  ],
};
