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
