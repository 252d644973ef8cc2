import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Path, Problem } from "../../../widget/config/problem.ts";
import { read } from "../../../widget/config/read.ts";
import { schema } from "../../../widget/config/schema.ts";
import { example, type Fields, full, remove, SHOP_NAMES, shop } from "../../fixtures/files.ts";
import { runs } from "../../runs.ts";
import { mutated, mutations } from "./mutated.ts";

const RUNS = runs(1500);
const PATIENCE = 30_000;

/** Zod leaves this key out of a record unread, as if it were not there. */
const UNSEEN = /"(?:week|except)":\{[^}]*"__proto__":/;

const broken = (problems: Problem[]) => problems.filter(({ code }) => code !== "unknown");

/** The parts that were dropped, each once, the last of a list first so that removing one moves no other. */
function droppedParts(problems: Problem[]): Path[] {
  const paths = new Map(problems.map(({ dropped }) => [JSON.stringify(dropped), dropped]));
  return [...paths.values()]
    .filter((path) => path !== undefined)
    .sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || b.length - a.length);
}

describe("a config in order", () => {
  test.each<[string, unknown]>([
    ["example", example()],
    ["full", full()],
    ...SHOP_NAMES.map((name): [string, unknown] => [name, shop(name)]),
  ])("%s is read without a problem, into what the schema says", (_, raw) => {
    const { config, problems } = read(raw);
    expect(problems).toEqual([]);
    expect(config).toEqual(schema.parse(raw));
  });

  it("is not changed by being read", () => {
    const raw = example();
    read(raw);
    expect(raw).toEqual(example());
  });
});

describe("whatever becomes of a config", { timeout: PATIENCE }, () => {
  it("it is read without throwing, and called right exactly when the schema calls it so", () => {
    let right = 0;
    fc.assert(
      fc.property(mutations, (steps) => {
        const raw = mutated(steps);
        const { config, problems } = read(raw);
        if (UNSEEN.test(JSON.stringify(raw))) return;
        const parsed = schema.safeParse(raw);
        expect(!broken(problems).length, JSON.stringify(broken(problems))).toBe(parsed.success);
        if (parsed.success) expect(config).toEqual(parsed.data);
        if (parsed.success) right++;
      }),
      { numRuns: RUNS },
    );
    // Both answers must occur often, or nothing was compared.
    expect(right).toBeGreaterThan(RUNS / 20);
    expect(right).toBeLessThan(RUNS * 0.8);
  });

  it("a dropped part leaves what would be there without it, and that is in order", () => {
    let dropped = 0;
    fc.assert(
      fc.property(mutations, (steps) => {
        const raw = mutated(steps);
        const { config, problems } = read(raw);
        const parts = droppedParts(problems);
        expect(!config).toBe(parts.some((path) => !path.length));
        expect(problems.every(({ code, dropped }) => !dropped === (code === "unknown"))).toBe(true);
        if (!config) return;
        for (const path of parts) remove(raw, path);
        const again = read(raw);
        expect(broken(again.problems)).toEqual([]);
        expect(again.config).toEqual(config);
        if (parts.length) dropped++;
      }),
      { numRuns: RUNS },
    );
    expect(dropped).toBeGreaterThan(RUNS / 20);
  });

  it("no object of the page is changed", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(mutations, (steps) => {
        const { config } = read(mutated(steps));
        if (config) expect(Object.getPrototypeOf(config)).toBe(Object.prototype);
        return !("polluted" in {});
      }),
      { numRuns: runs(500) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe("what is no config at all", () => {
  test.each([
    [null],
    [undefined],
    [0],
    ["vangnet"],
    [true],
    [[]],
    [[example()]],
    [{}],
    [JSON.parse('{"__proto__": {"shop": {"name": "x"}}}')],
  ])("%j gives none, and says so", (raw) => {
    const { config, problems } = read(raw);
    expect(config).toBeUndefined();
    expect(broken(problems).length).toBeGreaterThan(0);
    for (const { dropped } of broken(problems)) expect(dropped).toEqual([]);
  });
});

test("what a page adds to every object is no part of a config", () => {
  const contact = Object.create({ phone: "+31201234567" });
  const { config } = read({
    ...example(),
    contact: Object.assign(contact, { name: "Anna", email: "a@b.example" }),
  });
  expect(config?.contact).toEqual({ name: "Anna", email: "a@b.example" });
});

describe("a large config", () => {
  it("with ten thousand cases is read within two seconds", () => {
    const [first] = example().cases as Fields[];
    const raw = { ...example(), cases: Array.from({ length: 10_000 }, () => ({ ...first })) };
    const start = performance.now();
    expect(read(raw).config?.cases).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("that is nested a hundred thousand deep is read like any other", () => {
    const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    const { config, problems } = read({ ...example(), theme: deep });
    expect(config?.shop.name).toBe("Blauwe Vos");
    expect(problems).toMatchObject([{ code: "invalid", dropped: ["theme"], expected: "object" }]);
  });
});
