import { afterEach, expect, test, vi } from "vitest";
import { find } from "../../demo/browser/find.ts";

const HERE = import.meta.filename;
const program = {
  need: "The tests need a program",
  variable: "PROGRAM_PATH",
  places: () => ["/not/here", HERE],
  packages: ["program"],
};

afterEach(() => vi.unstubAllEnvs());

test("a program is found in the first known place where it is", () => {
  expect(find(program)).toBe(HERE);
});

test("the program that the variable names comes before all others", () => {
  vi.stubEnv("PROGRAM_PATH", process.execPath);
  expect(find(program)).toBe(process.execPath);
});

test("a variable that names nothing is said, and no other program is taken instead", () => {
  vi.stubEnv("PROGRAM_PATH", "/not/there");
  expect(() => find(program)).toThrow("PROGRAM_PATH names /not/there, which is not there.");
});

test("a program that cannot be had is an error that says what to install", () => {
  vi.spyOn(process, "getuid").mockReturnValue(1000);
  expect(() => find({ ...program, places: () => ["/not/here"] })).toThrow(
    "The tests need a program, and none was found. Install one (on Debian: apt-get install program), or name one with PROGRAM_PATH.",
  );
});
