/** A member of an interface, as its source declares it. */
export interface Member {
  name: string;
  type: string;
  description: string;
}

/**
 * The members of an interface, each with the doc comment above it.
 * @param source TypeScript, formatted; aliases of plain types in it are written out
 * @throws Error when there is no such interface
 */
export function membersOf(source: string, name: string): Member[] {
  const body = new RegExp(`interface ${name} \\{\\n(.*?)\\n\\}`, "s").exec(source)?.[1];
  if (!body) throw new Error(`There is no interface ${name}.`);
  const aliases = [...source.matchAll(/^export type (\w+) = (.+);$/gm)];
  const declared =
    /(?:\/\*\* (?<description>.+?) \*\/\s+)?^ {2}(?<name>"[^"]+"|\w+)(?<type>.*);$/gm;
  return [...body.matchAll(declared)].map(({ groups = {} }) => ({
    name: groups.name?.replaceAll('"', "") ?? "",
    type: aliases.reduce(
      (type, [, alias, value]) => type.replace(new RegExp(`\\b${alias}\\b`), value ?? ""),
      groups.type?.replace(/^\??: /, "") ?? "",
    ),
    description: groups.description ?? "",
  }));
}
