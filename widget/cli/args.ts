import { parseArgs } from "node:util";
import { UsageError } from "./usage.ts";
import type { Words } from "./words/index.ts";

/** The options of every command; each names itself in `commands`. */
const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  lang: { type: "string" },
  json: { type: "boolean" },
  strict: { type: "boolean" },
  fix: { type: "boolean" },
  name: { type: "string" },
  contact: { type: "string" },
  whatsapp: { type: "string" },
  phone: { type: "string" },
  email: { type: "string" },
  headline: { type: "string" },
  within: { type: "string" },
  remedy: { type: "string" },
  out: { type: "string" },
} as const;

export type OptionName = keyof typeof options;

/** The commands, and the options that each understands besides `--help` and `--lang`. */
export const commands = {
  check: ["json", "strict", "fix"],
  schema: [],
  init: ["name", "contact", "whatsapp", "phone", "email", "headline", "within", "remedy", "out"],
} as const satisfies Record<string, OptionName[]>;

export type Command = keyof typeof commands;

/** A command line after reading. */
export interface Args {
  command?: Command;
  /** What stands after the command: names of files, mostly. */
  rest: string[];
  /** The switches that are on. */
  flags: Set<OptionName>;
  values: { [name in OptionName]?: string };
}

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);
const isCommand = (name: string): name is Command => Object.hasOwn(commands, name);

/**
 * Reads a command line; options may stand anywhere.
 * @throws UsageError in the given words
 */
export function parse(argv: string[], words: Words): Args {
  const { tokens } = parseArgs({
    args: argv,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const args: Args = { rest: [], flags: new Set(), values: {} };
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? token.value : []));
  const [name, ...rest] = positionals;
  if (name !== undefined) {
    if (!isCommand(name)) throw new UsageError(words.unknownCommand(name, Object.keys(commands)));
    Object.assign(args, { command: name, rest });
  }
  const known: OptionName[] = ["help", "lang", ...(args.command ? commands[args.command] : [])];
  if (!args.command) known.push("version");
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name: option, rawName, value, inlineValue } = token;
    if (!isOption(option) || !known.includes(option))
      throw new UsageError(words.unknownOption(rawName, known));
    const isFlag = options[option].type === "boolean";
    if (isFlag && value !== undefined) throw new UsageError(words.needlessValue(rawName));
    if (isFlag) {
      args.flags.add(option);
      continue;
    }
    // What looks like the next option is no value: the value was forgotten.
    if (!value?.trim() || (!inlineValue && value.startsWith("--")))
      throw new UsageError(words.missingValue(rawName));
    args.values[option] = value;
  }
  return args;
}
