import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { parseJson } from "../../config/json.ts";
import type { Path } from "../../config/problem.ts";
import { type Slip, withoutSlips } from "./slips.ts";
import { type Fault, faultsIn, isHarmless } from "./syntax.ts";

/** A config as text, with the place of every value in it. */
export interface JsonDocument {
  text: string;
  /** The value that could be made of it, however broken the text is. */
  raw: unknown;
  root: Node | undefined;
  /** What was replaced to be able to read it. */
  slips: Slip[];
  /** Where it breaks the grammar of JSON. */
  faults: Fault[];
  /** Whether the browser can read it. */
  readable: boolean;
  /** Whether every value in it is known, so that what is missing really is. */
  whole: boolean;
  /** Where the value at a path stands, or its key; the nearest parent that exists when it does not. */
  locate(path: Path, key?: boolean): { offset: number; length: number };
}

/** Parses a config without ever throwing. */
export function parseDocument(text: string): JsonDocument {
  const { plain, slips } = withoutSlips(text);
  const { root, raw, errors } = parse(plain);
  const readable = succeeds(() => parseJson(text));
  const faults = faultsIn(plain, errors).filter(
    ({ code }) => !readable || code === "trailing-comma",
  );
  return {
    text,
    raw,
    root,
    slips,
    faults,
    readable,
    whole: root !== undefined && faults.every(isHarmless),
    locate(path, key = false) {
      for (let depth = path.length; depth >= 0; depth--) {
        const node = nodeAt(root, path.slice(0, depth));
        if (!node) continue;
        const [name] = node.parent?.type === "property" ? (node.parent.children ?? []) : [];
        // What is missing is pointed out where it should be: at the name of the object that lacks it.
        const shown = (key || depth < path.length) && name ? name : node;
        const brace = shown.type === "object" || shown.type === "array";
        return { offset: shown.offset, length: brace ? 1 : shown.length };
      }
      return { offset: 0, length: Math.min(1, text.length) };
    },
  };
}

/** Where a key stands twice the last one counts, as it does for `JSON.parse`. */
function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const step of path) {
    const children: Node[] = node?.children ?? [];
    if (node?.type === "array") node = children[Number(step)];
    else {
      const named = children.filter(
        ({ children: [key, value] = [] }) => value && key?.value === step,
      );
      node = named.at(-1)?.children?.[1];
    }
  }
  return node;
}

/** Brackets nested without end would exhaust the stack of the parser. */
function parse(text: string) {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    return { root, raw: root && getNodeValue(root), errors };
  } catch {
    return { root: undefined, raw: undefined, errors: [] };
  }
}

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/** Line and column, both from 1, of an offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return { line: before.split(/\r\n|\r|\n/).length, column: offset - lineStart + 1 };
}
