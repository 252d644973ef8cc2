import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answered, type Library } from "../../../widget/build/leave-out.ts";
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
    const names = (code: string) => new Set(code.match(/(?<![\w$'])_[a-z\d]\w*/g));
    const short = names(all({ ...library, answers: [] }));
    const long = new Set<string>();
    for (const path of answered(library).keys()) {
      for (const name of readFileSync(path, "utf8").match(/(?<![\w$'])_[a-z]\w*/g) ?? [])
        long.add(name);
    }
    expect(short.size).toBe(long.size);
    for (const name of short) expect(name.length).toBeLessThan(4);
  });
});
