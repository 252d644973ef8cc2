import { version } from "../../package.json";
import { OWNER_LANGUAGES, type OwnerLanguage } from "../config/owner-language.ts";
import { parse } from "./args.ts";
import { checkFiles } from "./commands/check.ts";
import { init } from "./commands/init.ts";
import { printSchema } from "./commands/schema.ts";
import type { Context } from "./context.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./language.ts";
import { UsageError } from "./usage.ts";
import { words } from "./words/index.ts";

const handlers = { check: checkFiles, schema: printSchema, init };

/**
 * Runs the command `vangnet`.
 * @param argv what was typed after it
 * @returns the exit code: 0 fine, 1 errors found, 2 wrong use
 */
export async function run(argv: string[], io: Io): Promise<number> {
  let language = languageOf(io.env);
  try {
    const args = parse(argv, words[language]);
    language = chosen(args.values.lang, language);
    return await dispatch({ io, args, language, words: words[language] });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { what, how } = error.complaint;
    io.stderr.write(`vangnet: ${what}\n  ${how}\n`);
    return 2;
  }
}

function chosen(lang: string | undefined, fallback: OwnerLanguage): OwnerLanguage {
  if (lang === undefined) return fallback;
  const language = OWNER_LANGUAGES.find((name) => name === lang);
  if (!language) throw new UsageError(words[fallback].unknownLanguage(lang, [...OWNER_LANGUAGES]));
  return language;
}

async function dispatch(context: Context): Promise<number> {
  const { io, args, words: said } = context;
  const { command, flags } = args;
  if (flags.has("version")) io.stdout.write(`${version}\n`);
  else if (flags.has("help")) io.stdout.write(command ? said.help[command] : said.help.all);
  else if (!command) {
    io.stderr.write(said.help.all);
    return 2;
  } else return handlers[command](context);
  return 0;
}
