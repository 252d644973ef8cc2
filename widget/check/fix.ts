import shape from "virtual:vangnet-shape";
import type { Node } from "jsonc-parser";
import { fieldsOf, type Shape } from "../config/shape.ts";
import { type CheckOptions, check } from "./check.ts";
import type { Edit, Finding } from "./finding.ts";
import { parseDocument } from "./text/document.ts";

/** A text after mending, and what is still wrong with it. */
export interface Fixed {
  text: string;
  findings: Finding[];
}

/** Mending one thing uncovers another, but not for ever. */
const ROUNDS = 50;

/**
 * Makes every change that is certain, again and again until there is none left. Everything else of the text,
 * comments included, stays as it is, and no words for the visitor are ever touched.
 * @param find what finds the findings
 */
export function fix(text: string, options: CheckOptions, find = check): Fixed {
  const seen = new Set<string>();
  let fixed = text;
  let findings = find(text, options);
  for (let round = 0; round < ROUNDS; round++) {
    seen.add(fixed);
    const next = apply(fixed, certain(findings, fixed));
    if (seen.has(next)) break;
    fixed = next;
    findings = find(fixed, options);
  }
  return { text: fixed, findings };
}

/** The edits that may be made in one go: apart from each other, and outside the words for the visitor. */
function certain(findings: Finding[], text: string): Edit[] {
  const sacred = [...texts(shape, parseDocument(text).root, text)];
  const edits: Edit[] = [];
  let end = -1;
  const wanted = findings.flatMap(({ edit }) => edit ?? []);
  for (const edit of wanted.sort((a, b) => a.offset - b.offset)) {
    const until = edit.offset + edit.length;
    const isInText = sacred.some((node) => {
      // The quotes around it are not the owner's words.
      const [from, to] = [node.offset + 1, node.offset + node.length - 1];
      return edit.length ? until > from && edit.offset < to : edit.offset >= from && until <= to;
    });
    if (isInText || edit.offset < end || (edit.offset === end && !edit.length)) continue;
    edits.push(edit);
    end = until;
  }
  return edits;
}

function apply(text: string, edits: Edit[]): string {
  return edits.reduceRight(
    (whole, { offset, length, text: words }) =>
      whole.slice(0, offset) + words + whole.slice(offset + length),
    text,
  );
}

/** The strings that a visitor is shown. */
function* texts(
  expected: Shape | undefined,
  node: Node | undefined,
  text: string,
): Generator<Node> {
  if (!node || !expected) return;
  if (expected === "text") {
    const values =
      node.type === "object" ? (node.children ?? []).map((c) => c.children?.[1]) : [node];
    for (const value of values) if (value?.type === "string" && isClosed(value, text)) yield value;
  } else if (Array.isArray(expected)) {
    for (const child of node.children ?? []) yield* texts(expected[0], child, text);
  } else if (typeof expected === "object" && node.type === "object") {
    const fields = fieldsOf(expected);
    for (const { children: [key, value] = [] } of node.children ?? []) {
      const field = fields.find(({ name }) => name === key?.value);
      yield* texts(field?.shape, value, text);
    }
  }
}

/** Where the closing quote is missing nobody can say where the words end. */
function isClosed({ offset, length }: Node, text: string): boolean {
  return length > 1 && text[offset + length - 1] === '"';
}
