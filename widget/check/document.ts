import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from "jsonc-parser";
import type { Path } from "../events.ts";

/** A config as text, with the place of every value in it. */
export interface JsonDocument {
  text: string;
  /** The value that could be made of it, however broken the text is. */
  raw: unknown;
  root: Node | undefined;
  errors: ParseError[];
  /** Where the value at a path stands, or its key; the nearest parent that exists when it does not. */
  locate(path: Path, key?: boolean): { offset: number; length: number };
}

/** Parses a config without ever throwing. */
export function parseDocument(text: string): JsonDocument {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  return {
    text,
    raw: root && getNodeValue(root),
    root,
    errors,
    locate(path, key = false) {
      for (let depth = path.length; depth >= 0; depth--) {
        const node = root && findNodeAtLocation(root, path.slice(0, depth));
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

/** Line and column, both from 1, of an offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return { line: before.split(/\r\n|\r|\n/).length, column: offset - lineStart + 1 };
}
