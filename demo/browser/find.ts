import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A program that tests run and that npm does not bring. */
export interface Program {
  /** What needs it and what was looked for, as the beginning of a sentence. */
  need: string;
  /** The environment variable that names another one. */
  variable: string;
  /** Where it is looked for, in this order; looked up anew after it was installed. */
  places(): string[];
  /** The Debian packages that bring it. */
  packages: string[];
}

/**
 * Finds a program: the one that its variable names, else one in a known place, else Debian's package when
 * that may be installed.
 * @throws Error that says what to install, when there is none
 */
export function find({ need, variable, places, packages }: Program): string {
  const named = process.env[variable];
  if (named && !existsSync(named)) {
    throw new Error(`${variable} names ${named}, which is not there. Correct it or unset it.`);
  }
  const look = () => places().find((place) => existsSync(place));
  const found = named || look() || (install(packages) && look());
  if (found) return found;
  throw new Error(
    `${need}, and none was found. Install one (on Debian: apt-get install ${packages.join(" ")}), or name one with ${variable}.`,
  );
}

function install(packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log(`Installing Debian's ${packages.join(" and ")} for the tests; this takes a minute.`);
  const apt = (...args: string[]) => execFileSync("apt-get", args, { stdio: "inherit" });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
  return true;
}
