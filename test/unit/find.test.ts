import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { find } from "../../demo/browser/find.ts";

vi.mock("node:child_process", () => ({ execFileSync: vi.fn() }));
vi.mock("node:fs", () => ({ existsSync: vi.fn() }));

const APT = "/usr/bin/apt-get";
const program = {
  need: "The tests need a program",
  variable: "PROGRAM_PATH",
  places: () => ["/not/here", "/here"],
  packages: ["program", "companion"],
};

/** What is on this machine. */
let there: string[];
/** What happened, in order: what was said, and what was run. */
let events: string[];

beforeEach(() => {
  there = ["/here", "/there"];
  events = [];
  vi.mocked(existsSync).mockImplementation((path) => there.includes(`${path}`));
  vi.mocked(execFileSync).mockImplementation((file, args) => {
    events.push(`${file} ${(args as string[]).join(" ")}`);
    return "";
  });
  vi.spyOn(console, "log").mockImplementation((line) => events.push(line));
  vi.spyOn(process, "getuid").mockReturnValue(0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a program is found in the first known place where it is", () => {
  expect(find(program)).toBe("/here");
  expect(events).toEqual([]);
});

test("the program that the variable names comes before all others", () => {
  vi.stubEnv("PROGRAM_PATH", "/there");
  expect(find(program)).toBe("/there");
});

test("a variable that names nothing is said, and no other program is taken instead", () => {
  vi.stubEnv("PROGRAM_PATH", "/not/there");
  expect(() => find(program)).toThrow("PROGRAM_PATH names /not/there, which is not there.");
});

test("where root may install it, that is said in one line before it is done", () => {
  there = [APT];
  vi.mocked(execFileSync).mockImplementation((file, args) => {
    events.push(`${file} ${(args as string[]).join(" ")}`);
    if (args?.includes("install")) there.push("/here");
    return "";
  });
  expect(find(program)).toBe("/here");
  expect(events).toEqual([
    "Installing Debian's program and companion for the tests; this takes a minute.",
    "apt-get update -qq",
    "apt-get install -y -qq --no-install-recommends program companion",
  ]);
});

test.each([
  ["somebody else than root", 1000, [APT]],
  ["a machine without apt-get", 0, []],
])("for %s nothing is installed, and an error says what to install", (_, user, found) => {
  vi.spyOn(process, "getuid").mockReturnValue(user);
  there = found;
  expect(() => find(program)).toThrow(
    "The tests need a program, and none was found. Install one (on Debian: apt-get install program companion), or name one with PROGRAM_PATH.",
  );
  expect(events).toEqual([]);
});

test("a program that is still not there once it was installed is an error too", () => {
  there = [APT];
  expect(() => find(program)).toThrow("The tests need a program, and none was found.");
});
