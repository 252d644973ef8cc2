import type { Path } from "../../../config/problem.ts";
import { partAt } from "../../fields.ts";

/** What says as much as can be said of something with parts in it that has no example of its own. */
const EMPTY: { [kind: string]: string | undefined } = {
  list: '["…", "…"]',
  object: '{"…": "…"}',
};

/** How a value is written at a place in the config; a choice shows all there is to choose from. */
export function exampleOf(expected: string, path: Path): string {
  const part = partAt(path);
  if (part?.kind === "choice")
    return expected
      .split("|")
      .map((word) => JSON.stringify(word))
      .join(", ");
  const [example] = part?.examples ?? [];
  return example === undefined ? (EMPTY[expected] ?? "") : onOneLine(example);
}

/** JSON with a space where a person would put one. */
const onOneLine = (value: unknown) =>
  JSON.stringify(value, null, 1)
    .replace(/(?<=[{[])\n *|\n *(?=[}\]])/g, "")
    .replace(/\n */g, " ");
