/** What is different in a config, by the way to it: `"cases.0.words"`. Undefined takes it out. */
export type Changes = Record<string, unknown>;

/** A config in which values were changed, and where that is pointed out. */
export interface Changed {
  change: Changes;
  /** The way to the value, or to a key where it ends in a colon; left out where one value is changed. */
  at?: string;
}

type Json = Record<string, unknown>;

/** A copy of a config with some changes made to it, each where it is first possible: what is new comes last. */
export function withChanges(config: unknown, changes: Changes): unknown {
  const copy = structuredClone(config) as Json;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const parent = keys.reduce<Json>((inner, key) => inner[key] as Json, copy);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}
