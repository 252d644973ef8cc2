import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vite";

const ROOT = `${import.meta.dirname}/../../`;

/** The source files in `widget/`, `demo/` and `test/`, named from the root of the repository. */
export const FILES = ["widget", "demo", "test"].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.(?:tsx?|css|m?js)$/.test(file)),
);

export const source = (file: string) => readFileSync(ROOT + file, "utf8");

/** A node of the syntax tree of a file, as [ESTree](https://github.com/estree/estree) has it. */
interface Node {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

const childrenOf = (node: Node) => Object.values(node).flat().filter(isNode);

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* all(child);
}

const trees = new Map<string, Node[]>();

/** Every node of a text of TypeScript or JavaScript. */
function nodesIn(text: string): Node[] {
  const found = trees.get(text) ?? [...all(parseAst(text, { lang: "tsx" }) as unknown as Node)];
  trees.set(text, found);
  return found;
}

const isOfTypes = ({ type, importKind, exportKind }: Node) =>
  type === "TSImportType" || (importKind ?? exportKind) === "type";

/**
 * The sources in the repository that a text of TypeScript, JavaScript or CSS imports.
 * @param file where the text stands
 * @param types whether what leaves nothing behind in a script counts too
 */
export function importsIn(text: string, file: string, { types = true } = {}): string[] {
  const found = file.endsWith(".css")
    ? [...text.matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)/g)].map(([, path]) => path)
    : nodesIn(text)
        .filter((node) => types || !isOfTypes(node))
        .map(({ source }) => (source as { value?: unknown } | null)?.value);
  return found
    .filter((path) => typeof path === "string" && path.startsWith("."))
    .map((path) => new URL(`${path}`, `file:///${file}`).pathname.slice(1))
    .filter((path) => !path.endsWith(".json"));
}

export const importsOf = (file: string, options?: { types?: boolean }) =>
  importsIn(source(file), file, options);

/** The names that the code of a text uses for themselves: no part of another thing, no key, no word in a text. */
export function namesIn(text: string): Set<string> {
  const nodes = nodesIn(text);
  const parts = new Set<unknown>();
  for (const { type, computed, property, key, shorthand, name } of nodes) {
    if (type === "MemberExpression" && !computed) parts.add(property);
    else if (!computed && !shorthand) parts.add(key);
    if (type === "JSXAttribute") parts.add(name);
  }
  return new Set(
    nodes
      .filter((node) => /^(?:JSX)?Identifier$/.test(node.type) && !parts.has(node))
      .map(({ name }) => `${name}`),
  );
}

/**
 * The files that import each other in a circle, each circle once.
 * @param imports the files that a file imports
 */
export function circlesIn(files: string[], imports: (file: string) => string[]): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, road: string[]) => {
    const at = road.indexOf(file);
    if (at >= 0) circles.push(road.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const other of imports(file)) visit(other, [...road, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return circles;
}
