/** The way to a place in the config: `["scenarios", 0, "within"]`. */
export type Path = (string | number)[];

/** Something in the config that could not be read, as data; sentences are made of it elsewhere. */
export interface Problem {
  /** What kind of problem it is. */
  code: "unreadable" | "missing" | "invalid" | "rule" | "unknown";
  /** Where it is. */
  path: Path;
  /** The part of the config that is left out because of it: the whole of it when empty, nothing when absent. */
  dropped?: Path;
  /** What was expected: a kind of value, `list`, `object`, `a|b` for a choice of words, or the rule that failed. */
  expected?: string;
  /** What stands there instead. */
  found?: unknown;
}
