import shape from "virtual:vangnet-shape";
import type { Path } from "../../../config/problem.ts";
import { fieldsOf, type Shape } from "../../../config/shape.ts";

/**
 * What the browser leaves out because of something broken at a path, whatever else is broken:
 * the smallest part around it that can be missed. Empty means everything.
 */
export function droppedBy(path: Path): Path {
  let expected: Shape | undefined = shape;
  let part: Path = [];
  path.forEach((step, index) => {
    const inside: Inside | undefined = insideOf(expected, step);
    if (inside?.optional) part = path.slice(0, index + 1);
    expected = inside?.shape;
  });
  return part;
}

interface Inside {
  shape: Shape;
  optional: boolean;
}

function insideOf(expected: Shape | undefined, step: string | number): Inside | undefined {
  if (!expected || typeof expected === "string") return undefined;
  // A list of plain values is one statement; of a list of objects each can be missed.
  if (Array.isArray(expected)) {
    return { shape: expected[0], optional: typeof expected[0] !== "string" };
  }
  const field = fieldsOf(expected).find(({ name }) => name === step);
  return field && { shape: field.shape, optional: !field.essential };
}

/** The objects in which a key is known, as paths without the numbers of lists: `contact`, `scenarios`. */
export function homesOf(key: string): string[] {
  const homes: string[] = [];
  const look = (expected: Shape, path: string) => {
    if (typeof expected === "string") return;
    if (Array.isArray(expected)) return look(expected[0], path);
    for (const { name, shape: inner } of fieldsOf(expected)) {
      if (name === key) homes.push(path);
      look(inner, path ? `${path}.${name}` : name);
    }
  };
  look(shape, "");
  return homes;
}
