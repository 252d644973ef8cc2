// How fast the built command is, by hand: npm run build && node test/bench/cli.mjs
import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const ROOT = join(import.meta.dirname, "../..");
const CLI = join(ROOT, "dist/cli.js");
const EXAMPLE = join(ROOT, "test/fixtures/example.json");
const COPIES = 1000;

/** Runs the command; tells after how many ms its first line came, and its end. */
function timed(args, cwd) {
  return new Promise((resolve) => {
    const start = performance.now();
    let first;
    const child = spawn(process.execPath, [CLI, "check", ...args], { cwd });
    child.stdout.on("data", () => {
      first ??= performance.now() - start;
    });
    child.on("close", () => resolve({ first, all: performance.now() - start }));
  });
}

async function medianOf(runs, key, args, cwd) {
  const times = [];
  for (let run = 0; run < runs; run++) times.push((await timed(args, cwd))[key]);
  return times.sort((a, b) => a - b)[runs >> 1];
}

const folder = mkdtempSync(join(tmpdir(), "vangnet-bench-"));
for (let n = 0; n < COPIES; n++) copyFileSync(EXAMPLE, join(folder, `${n}.json`));
const all = await medianOf(3, "all", ["*.json"], folder);
const one = await medianOf(9, "first", [EXAMPLE], folder);
rmSync(folder, { recursive: true });

console.log(`${COPIES} configs in one call: ${Math.round(all)} ms, median of 3`);
console.log(`that is per file: ${(all / COPIES).toFixed(2)} ms`);
console.log(`from start to the first line for one file: ${Math.round(one)} ms, median of 9`);
