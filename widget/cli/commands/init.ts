import { existsSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Finding } from "../../check/finding.ts";
import { fix } from "../../check/fix.ts";
import type { Context } from "../context.ts";
import { kindOf } from "../files.ts";
import { type Answers, draft, FIELDS, type Field, fieldOf, usual } from "../first.ts";
import { surroundingsOf } from "../surroundings.ts";
import { painter } from "../terminal/paint.ts";
import { report } from "../terminal/report.ts";
import { UsageError } from "../usage.ts";

/** How often a question is put again before it is given up. */
const PATIENCE = 3;

/** `vangnet init`: writes a first config in which nothing is wrong, and never over another file. */
export async function init(context: Context): Promise<number> {
  const { io, args, language, words } = context;
  if (args.rest.length) throw new UsageError(words.takesNoFiles("init"));
  const file = args.values.out ?? "vangnet.json";
  const path = resolve(io.cwd, file);
  if (existsSync(path)) throw new UsageError(words.init.exists(file));
  if (kindOf(dirname(path)) !== "folder")
    throw new UsageError(words.unwritable(file, words.init.noFolder));

  const answers: Answers = {};
  for (const field of FIELDS) answers[field] = args.values[field]?.trim();
  if (!isEnough(answers) && io.ask)
    await ask(
      context,
      answers,
      FIELDS.filter((f) => !answers[f]),
    );
  if (!isEnough(answers)) throw new UsageError(words.init.missing(missingIn(answers, words)));

  const options = { now: io.now, language, surroundings: surroundingsOf(path) };
  let text = "";
  let errors: Finding[] = [];
  for (let round = 0; round <= PATIENCE; round++) {
    const fixed = fix(draft(answers, path, language, words), options);
    text = fixed.text;
    errors = fixed.findings.filter(({ severity }) => severity === "error");
    if (!errors.length) break;
    const paint = painter(io.stderr, io.env);
    const columns = (io.stderr.isTTY && io.stderr.columns) || 100;
    io.stderr.write(
      `${report({ name: file, text, findings: errors, language, words, paint, columns })}\n`,
    );
    const doubtful = FIELDS.filter((field) => errors.some((error) => fieldOf(error) === field));
    if (!io.ask || !doubtful.length || round === PATIENCE) break;
    io.stdout.write(`${words.init.again}\n`);
    if (!(await ask(context, answers, doubtful))) break;
  }
  if (errors.length) throw new UsageError(words.init.broken(errors.length));
  write(path, text, file, context);
  io.stdout.write(`${words.init.done(file)}\n`);
  return 0;
}

/** Puts questions; an empty answer means what stands between brackets. False when nobody answers any more. */
async function ask(
  { io, language, words }: Context,
  answers: Answers,
  fields: Field[],
): Promise<boolean> {
  for (const field of fields) {
    const without = usual(field, answers, language, words);
    const hint = without ? ` [${without}]` : "";
    const answer = await io.ask?.(`${words.init.questions[field]}${hint} `);
    if (answer === undefined) return false;
    answers[field] = answer.trim() || undefined;
  }
  return true;
}

const isReachable = ({ whatsapp, phone, email }: Answers) => !!(whatsapp || phone || email);
const isEnough = (answers: Answers) => !!(answers.name && answers.contact) && isReachable(answers);

function missingIn(answers: Answers, words: Context["words"]): string[] {
  const names: string[] = (["name", "contact"] as const).filter((field) => !answers[field]);
  return isReachable(answers) ? names : [...names, words.init.channel];
}

/** Even a file that came into being while the questions were answered is not overwritten. */
function write(path: string, text: string, file: string, { words }: Context) {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "EEXIST" ? words.init.exists(file) : words.unwritable(file, code ?? String(error)),
    );
  }
}
