import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checked, HONEST } from "../../../demo/readme/faults/index.ts";
import { parseJson } from "../../../widget/config/json.ts";
import type { Path } from "../../../widget/config/problem.ts";
import { read } from "../../../widget/config/read.ts";
import { full, remove } from "../../fixtures/files.ts";
import { runs } from "../../runs.ts";
import { mutated, mutations } from "../config/mutated.ts";

const EVERYTHING = "everything";
const RUNS = runs(100);

/** What the check says that is left out, and by the part: what says so. */
const lossesIn = (text: string) =>
  checked(text).filter(({ severity, args }) => severity === "error" && args.dropped !== undefined);

/** Every path of a value, from the outside in. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!value || typeof value !== "object") return [path];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = keys.flatMap((key) =>
    pathsIn((value as Record<string | number, unknown>)[key], [...path, key]),
  );
  return path.length ? [path, ...inner] : inner;
}

/** Of parts within parts only the outer ones: what is gone is gone once. */
function outermost(parts: string[]): string[] {
  const outer = parts.filter((part) => !parts.some((other) => part.startsWith(`${other}.`)));
  return [...new Set(outer)].sort();
}

function replaced(path: Path, value: unknown) {
  const config: unknown = full();
  const parent = path.slice(0, -1).reduce((node, key) => (node as never)[key], config);
  (parent as Record<string | number, unknown>)[path.at(-1) as string] = value;
  return config;
}

describe("the check agrees with the browser", () => {
  it("on what a broken part takes with it, for whatever is broken", () => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const text = JSON.stringify(mutated(steps)) ?? "null";
        const { config, problems } = read(JSON.parse(text));
        const losses = lossesIn(text);
        expect(losses.some(({ args }) => args.dropped === EVERYTHING)).toBe(config === undefined);
        const broken = problems.filter(({ code }) => code !== "unknown");
        const placesOf = (found: { path: Path }[]) =>
          found.map(({ path }) => path.join(".")).sort();
        expect(placesOf(losses)).toEqual(placesOf(broken));
        if (!config) return;
        expect(outermost(losses.map(({ args }) => String(args.dropped)))).toEqual(
          outermost(broken.map(({ dropped = [] }) => dropped.join("."))),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it("on what is left when one part of the full config is broken", () => {
    for (const path of pathsIn(full())) {
      const raw = replaced(path, 1.5);
      const { config } = read(raw);
      const [loss, ...others] = lossesIn(JSON.stringify(raw));
      expect(others, path.join(".")).toEqual([]);
      expect(loss?.args.dropped === EVERYTHING, path.join(".")).toBe(!config);
      if (!config || !loss) continue;
      const steps = String(loss.args.dropped).split(".");
      remove(
        raw,
        steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      );
      expect(read(raw).config, path.join(".")).toEqual(config);
    }
  });

  it("on what is left when one part of it is missing", () => {
    for (const path of pathsIn(full())) {
      const raw = full();
      remove(raw, path);
      const losses = lossesIn(JSON.stringify(raw));
      const fatal = losses.some(({ args }) => args.dropped === EVERYTHING);
      expect(fatal, path.join(".")).toBe(read(raw).config === undefined);
    }
  });

  it("on which texts it can read at all", () => {
    const none = HONEST;
    const sign = fc.constantFrom(...`"',:{}[]\\/*“\t\u00A0\uFEFF01e.-t \n`);
    const splice = fc.record({ at: fc.nat(none.length - 1), length: fc.nat(2), sign });
    fc.assert(
      fc.property(fc.array(splice, { minLength: 1, maxLength: 3 }), (splices) => {
        let text = none;
        for (const { at, length, sign: inserted } of splices) {
          text = text.slice(0, at) + inserted + text.slice(at + length);
        }
        let raw: unknown;
        let readable = true;
        try {
          raw = parseJson(text);
        } catch {
          readable = false;
        }
        const shown = readable && read(raw).config !== undefined;
        const fatal = lossesIn(text).some(({ args }) => args.dropped === EVERYTHING);
        expect(fatal).toBe(!shown);
      }),
      { numRuns: RUNS },
    );
  });
});
