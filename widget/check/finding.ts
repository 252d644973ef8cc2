import type { Path } from "../config/problem.ts";

/** `error`: the widget leaves something out, or the law forbids it. `warning`: it misleads. `advice`: it could be better. */
export type Severity = "error" | "warning" | "advice";

/** What the sentences about a problem are filled with. */
export type Args = Record<string, string | number>;

/** A change of the text that is certain to be right. */
export interface Edit {
  /** Where it begins, in UTF-16 code units from the start of the text. */
  offset: number;
  /** How much it replaces. */
  length: number;
  text: string;
}

/** Something wrong with a config, as data; `explain` makes sentences of it. */
export interface Finding {
  code: string;
  severity: Severity;
  /** Where it is, as keys and indexes; empty for the file as a whole. */
  path: Path;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  endLine: number;
  /** The column just after the last character. */
  endColumn: number;
  args: Args;
  /** Present only when it can be mended without asking. */
  edit?: Edit;
}

/** What a rule finds, before its place in the text is known. */
export interface Hit {
  code: string;
  path: Path;
  args?: Args;
  /** Points at the key instead of the value. */
  atKey?: boolean;
  /** Points at this stretch of the text instead of the place of `path`. */
  at?: { offset: number; length: number };
  edit?: Edit;
}

/** What is known of a code apart from its sentences. */
export interface CodeInfo {
  severity: Severity;
  /** The law or standard behind it: "Directive 2005/29/EC, Annex I, 10". */
  source?: string;
}

/** The sentences of a code: what it is about, what is wrong, and how to mend it. */
export interface Sentences {
  subject: (args: Args) => string;
  problem: (args: Args) => string;
  fix: (args: Args) => string;
}
