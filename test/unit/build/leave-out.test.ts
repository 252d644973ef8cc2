import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answered, type Library, shortNames } from "../../../widget/build/leave-out.ts";
import { PREACT } from "../../../widget/build/preact.ts";
import { SIGNALS } from "../../../widget/build/signals.ts";

const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const all = (library: Library) => [...answered(library).values()].join("\n");

describe.each([PREACT, SIGNALS])("what the build leaves out of $name", (library) => {
  it("is known of one exact version, which is the one installed", () => {
    const { version } = packages[`node_modules/${library.name}`];
    expect(devDependencies[library.name]).toBe(version);
    const manifest = readFileSync(`node_modules/${library.name}/package.json`, "utf8");
    expect(JSON.parse(manifest).version).toBe(version);
  });

  it("stands there as often as it did when it was looked at, or nothing is built", () => {
    expect(() => answered(library)).not.toThrow();
    for (const [at, [piece, instead, times = 1]] of library.answers.entries()) {
      const answers = [...library.answers];
      answers[at] = [piece, instead, times + 1];
      expect(() => answered({ ...library, answers })).toThrow(
        `${times} × ${piece}, not ${times + 1}`,
      );
    }
  });

  it("gives each private name a short one of its own", () => {
    const names = [...shortNames(library)];
    expect(new Set(names.map(([, short]) => short)).size).toBe(names.length);
    for (const [name, short] of names) expect(short.length, name).toBeLessThan(4);
    expect(all(library)).not.toMatch(
      new RegExp(`\\b(?:${names.map(([name]) => name).join("|")})\\b`),
    );
  });
});
