import { readFileSync } from "node:fs";
import { check } from "../../../widget/check/check.ts";
import type { Finding } from "../../../widget/check/finding.ts";
import type { Surroundings } from "../../../widget/check/rule.ts";
import { decode } from "../../../widget/check/text/decode.ts";
import { type Broken, texts } from "./broken.ts";
import { type Changed, type Changes, withChanges } from "./change.ts";
import { honest } from "./honest.ts";
import { lawful } from "./lawful.ts";
import { legible } from "./legible.ts";
import { reachable } from "./reachable.ts";
import { reading } from "./reading.ts";

type Beside = NonNullable<ReturnType<Surroundings["file"]>>;

const open = (file: string) => readFileSync(`${import.meta.dirname}/${file}`, "utf8");

/** A config with nothing wrong in it, as text. */
export const HONEST = open("honest.json");

/** The moment at which it is honest. */
export const NOW = Date.parse("2026-11-10T10:30+01:00");

const beside: Record<string, Beside> = JSON.parse(open("beside.json"));
const surroundings: Surroundings = {
  file: (path) => (Object.hasOwn(beside, path) ? beside[path] : undefined),
};

/** What is done to the honest config, in groups as the rules are, so that a code is all that is wrong with it. */
export const groups: Record<string, Changed | Broken>[] = [
  texts,
  reading,
  honest,
  lawful,
  reachable,
  legible,
];

const faults = Object.assign({}, ...groups) as Record<string, Changed | Broken>;

/** A text with a fault in it, as a browser would read it, and where the fault is to be pointed out. */
export interface Faulty {
  text: string;
  /** A way as in `Changed`, or an offset in the text. */
  at: string | number;
}

/**
 * The text in which a code is all that is wrong.
 * @throws Error when there is none for that code
 */
export function faultyFor(code: string): Faulty {
  const fault = faults[code];
  if (!fault) throw new Error(`Nothing was changed for ${code}.`);
  if ("change" in fault) {
    const [first = ""] = Object.keys(fault.change);
    return { text: changed(fault.change), at: fault.at ?? first };
  }
  const marked = fault.text(HONEST);
  const text = marked.replace("▸", "");
  const { saved = Buffer.from } = fault;
  return { text: decode(saved(text)), at: marked.indexOf("▸") };
}

/** The honest config with some changes, as text. */
export const changed = (changes: Changes): string =>
  JSON.stringify(withChanges(JSON.parse(HONEST), changes), null, 2);

/** What the check finds in a text, at the moment of the honest config and with the files beside it. */
export const checked = (text: string): Finding[] =>
  check(text, { now: NOW, language: "nl", surroundings });
