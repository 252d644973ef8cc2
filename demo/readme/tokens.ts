import { code, table } from "./table.ts";

/** Everything about one token that the stylesheet says. */
interface Use {
  name: string;
  fallback: string;
  comment: string | undefined;
}

/** The tokens of a stylesheet, each with its default and the comment at the end of its line. */
export function tokenTable(css: string): string {
  const uses = usesIn(css);
  const rows = [...new Set(uses.map(({ name }) => name))].map((name) => {
    const own = uses.filter((use) => use.name === name);
    const comment = own.find((use) => use.comment)?.comment ?? "";
    // Where newer colour functions are known, a later declaration replaces the first.
    const fallback = own.at(-1)?.fallback ?? "";
    return [code(`--vangnet-${name}`), comment, described(fallback, css)];
  });
  return table(["Token", "What it sets", "Default"], rows);
}

function usesIn(css: string): Use[] {
  return [...css.matchAll(/var\(\s*--vangnet-([\w-]+),\s*/g)].map(
    ({ 0: start, 1: name, index }) => {
      const from = index + start.length;
      const to = from + lengthInBrackets(css.slice(from));
      const comment = /^\)+[^\n]*;[ \t]*\/\* (.+?) \*\//.exec(css.slice(to))?.[1];
      return {
        name: name as string,
        fallback: css.slice(from, to).trim().replace(/\s+/g, " "),
        comment,
      };
    },
  );
}

/** How far a text goes before a bracket closes that it did not open. */
function lengthInBrackets(text: string): number {
  let open = 0;
  return [...text].findIndex((sign) => {
    if (sign === "(") open++;
    return sign === ")" && open-- === 0;
  });
}

/** A default in words: a name stands for its value, a calculation for what it starts from. */
function described(fallback: string, css: string): string {
  if (fallback.includes("from var(--accent)")) return "follows from the accent";
  const name = /^var\((--[\w-]+)\)$/.exec(fallback)?.[1];
  if (!name) return fallback === "inherit" ? "inherited" : code(fallback);
  const pair = new RegExp(`${name}: light-dark\\((.+), (.+)\\);`).exec(css);
  return pair ? `${code(pair[1] ?? "")}, dark ${code(pair[2] ?? "")}` : code(fallback);
}
