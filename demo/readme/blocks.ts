import { readFileSync } from "node:fs";
import { checksTable } from "./checks.ts";
import { configTable, kindTable } from "./config.ts";
import { type Member, membersOf } from "./members.ts";
import { stylesheet } from "./stylesheet.ts";
import { code, table } from "./table.ts";
import { tokenTable } from "./tokens.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The blocks of the README that follow from the code, by the name in their markers. */
export function blocks(): Record<string, string> {
  const script = read("widget/script.ts");
  const events = read("widget/events.ts");
  return {
    kinds: kindTable(),
    checks: checksTable(),
    config: configTable(),
    tokens: tokenTable(stylesheet()),
    events: table(
      ["Event", "When", "`event.detail`"],
      membersOf(events, "VangnetEvents").map(({ name, type, description }) => [
        code(name),
        description,
        code(/<(\{.*\})>/.exec(type)?.[1] ?? ""),
      ]),
    ),
    problem: table(
      ["Field", "Type", "What it says"],
      membersOf(read("widget/config/problem.ts"), "Problem").map(described),
    ),
    api: table(
      ["Member", "What it does"],
      membersOf(script, "VangnetGlobal").map(({ name, type, description }) => [
        code(
          type.startsWith("(") ? `${name}(${type.includes("options") ? "options?" : ""})` : name,
        ),
        description,
      ]),
    ),
    mount: table(
      ["Option", "Type", "What it says"],
      membersOf(read("widget/page.ts"), "MountOptions").map(described),
    ),
  };
}

/**
 * A README with each block between its markers replaced.
 * @throws Error when a block has no markers
 */
export function fill(readme: string, filling: Record<string, string>): string {
  return Object.entries(filling).reduce((text, [name, block]) => {
    const between = new RegExp(`(<!-- ${name}:start -->\n).*?(<!-- ${name}:end -->)`, "s");
    if (!between.test(text)) throw new Error(`The README has no markers for ${name}.`);
    return text.replace(between, (_, start, end) => `${start}\n${block}\n\n${end}`);
  }, readme);
}

const described = ({ name, type, description }: Member) => [code(name), code(type), description];
