import { afterEach, expect, test, vi } from "vitest";
import { runs } from "../runs.ts";

afterEach(() => vi.unstubAllEnvs());

const runsAt = (share: string | undefined, full: number) => {
  vi.stubEnv("VANGNET_RUNS", share);
  return runs(full);
};

test("a property is held against a tenth of its examples where nothing else is asked for", () => {
  expect(runsAt(undefined, 4000)).toBe(400);
  expect(runsAt("", 4000)).toBe(400);
  expect(runsAt(undefined, 1005)).toBe(101);
});

test("it is held against all of them, or more, where that is asked for", () => {
  expect(runsAt("1", 4000)).toBe(4000);
  expect(runsAt("10", 100)).toBe(1000);
});

test("it is held against fifty at least, or all when there are fewer", () => {
  expect(runsAt(undefined, 100)).toBe(50);
  expect(runsAt("0.0001", 4000)).toBe(50);
  expect(runsAt(undefined, 20)).toBe(20);
});

test("it is held against as many as a test needs for what it counts", () => {
  vi.stubEnv("VANGNET_RUNS", undefined);
  expect(runs(4000, 3000)).toBe(3000);
  expect(runs(4000, 5000)).toBe(4000);
});

test.each(["all", "0", "-1", "Infinity"])("a share of %s is refused", (share) => {
  expect(() => runsAt(share, 100)).toThrow(`VANGNET_RUNS is ${share}`);
});
