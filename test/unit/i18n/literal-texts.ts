import { parseSync } from "vite";

interface Node {
  type: string;
  [property: string]: unknown;
}

/** Properties of elements and views whose value a visitor sees or hears. */
const SPOKEN = ["text", "title", "alt", "label", "placeholder", "aria-label", "aria-description"];

const isNode = (value: unknown): value is Node =>
  !!value && typeof value === "object" && "type" in value;

/** The words that stand in the markup of a view itself, rather than coming from a language file or the config. */
export function literalTexts(source: string): string[] {
  const { program, errors } = parseSync("view.tsx", source);
  if (errors.length) throw new Error(errors.map(({ message }) => message).join("\n"));
  const found: string[] = [];
  walk(program, false);
  return found;

  /** @param spoken whether what the node evaluates to is read by a visitor */
  function walk(node: unknown, spoken: boolean): void {
    if (Array.isArray(node)) for (const item of node) walk(item, spoken);
    if (!isNode(node)) return;
    const { type } = node;
    if (type === "JSXText") note(node.value);
    else if (type === "Literal" && spoken) note(node.value);
    else if (type === "TemplateElement" && spoken) note((node.value as { raw: string }).raw);
    else if (type === "JSXAttribute") walk(node.value, SPOKEN.includes(nameOf(node)));
    else if (type === "JSXElement") {
      walk((node.openingElement as Node).attributes, false);
      walk(node.children, true);
    } else if (type === "CallExpression" && (node.callee as Node).name === "h") {
      const [, ...rest] = node.arguments as Node[];
      walk(rest[0], false);
      walk(rest.slice(1), true);
    } else for (const child of Object.values(node)) walk(child, spoken);
  }

  function note(value: unknown) {
    if (typeof value === "string" && /\p{L}/u.test(value)) found.push(value.trim());
  }
}

function nameOf(attribute: Node): string {
  return String((attribute.name as Node).name);
}

/** The strings of a module that hold two words in a row, or a letter that no code needs. */
export function sentencesIn(source: string): string[] {
  const { program, errors } = parseSync("module.tsx", source);
  if (errors.length) throw new Error(errors.map(({ message }) => message).join("\n"));
  const found: string[] = [];
  walk(program);
  return found;

  function walk(node: unknown): void {
    if (Array.isArray(node)) for (const item of node) walk(item);
    if (!isNode(node)) return;
    // What is imported, and what only the compiler reads.
    if (/^(?:Import|Export.*From|TS)/.test(node.type)) return;
    if (node.type === "Literal") note(node.value);
    else if (node.type === "TemplateElement") note((node.value as { cooked: string }).cooked);
    else for (const child of Object.values(node)) walk(child);
  }

  function note(value: unknown) {
    if (typeof value === "string" && /\p{L}\s+\p{L}|[^\p{ASCII}\P{L}]/u.test(value))
      found.push(value);
  }
}
