import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type CheckOptions, check } from "../../check/check.ts";
import { explain } from "../../check/explain.ts";
import type { Finding } from "../../check/finding.ts";
import { fix } from "../../check/fix.ts";
import { decode } from "../../check/text/decode.ts";
import type { OwnerLanguage } from "../../config/owner-language.ts";
import type { Language } from "../../i18n/languages.ts";
import type { Context } from "../context.ts";
import { expand, kindOf } from "../files.ts";
import { surroundingsOf } from "../surroundings.ts";
import { diff } from "../terminal/diff.ts";
import { painter } from "../terminal/paint.ts";
import { progress } from "../terminal/progress.ts";
import { countIn, report, summary } from "../terminal/report.ts";
import { type Complaint, UsageError } from "../usage.ts";
import { replaceFile } from "../write.ts";

/** A text without `language` is taken to be in the widget's own, whatever the one who checks it speaks. */
const UNSAID: Language = "nl";

/** What became of one file. */
interface Checked {
  text: string;
  findings: Finding[];
  /** What `--fix` made different, as a unified diff. */
  change?: string;
}

/** `vangnet check FILE…` */
export async function checkFiles(context: Context): Promise<number> {
  const { io, args, language, words } = context;
  const isJson = args.flags.has("json");
  const isStrict = args.flags.has("strict");
  let isWrongUse = false;
  const complain = (complaint: Complaint) => {
    shown.clear();
    io.stderr.write(`vangnet: ${complaint.what}\n  ${complaint.how}\n`);
    isWrongUse = true;
  };
  if (!args.rest.length) throw new UsageError(words.noFiles);
  if (args.flags.has("fix") && args.rest.includes("-")) throw new UsageError(words.fixOnStdin);
  let shown = progress(io, 0, words);
  const files = expand(args.rest, io.cwd, (pattern) => complain(words.noMatch(pattern)));
  shown = progress(io, files.length, words);
  const paint = painter(io.stdout, io.env);
  const found: { file: string; findings: Finding[] }[] = [];
  for (const file of files) {
    const checked = await checkFile(file, context, complain);
    if (checked) {
      found.push({ file, findings: checked.findings });
      const name = file === "-" ? words.standardInput : file;
      const written = report({ name, ...checked, language, words, paint, columns: width(context) });
      if (!isJson && written) {
        shown.clear();
        io.stdout.write(`${written}\n`);
      }
    }
    shown.step();
  }
  shown.clear();
  const findings = found.flatMap((one) => one.findings);
  if (isJson) io.stdout.write(`${JSON.stringify(asData(found, language), null, 2)}\n`);
  else if (found.length) {
    const isFixed = args.flags.has("fix");
    io.stdout.write(`${summary({ found, words, paint, isStrict, isFixed })}\n`);
  }
  const isBad = countIn(findings, "error") > 0 || (isStrict && countIn(findings, "warning") > 0);
  return isWrongUse ? 2 : isBad ? 1 : 0;
}

async function checkFile(
  file: string,
  { io, args, words }: Context,
  complain: (complaint: Complaint) => void,
): Promise<Checked | undefined> {
  const path = resolve(io.cwd, file);
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await io.stdin() : readFileSync(path);
  } catch (error) {
    complain(unreadable(file, io.cwd, error as NodeJS.ErrnoException, words));
    return undefined;
  }
  const text = decode(bytes);
  const surroundings = file === "-" ? undefined : surroundingsOf(path);
  const options: CheckOptions = { now: io.now, language: UNSAID, surroundings };
  if (!args.flags.has("fix")) return { text, findings: check(text, options) };
  if (Buffer.compare(Buffer.from(text), bytes)) {
    complain(words.notUtf8(file));
    return { text, findings: check(text, options) };
  }
  const fixed = fix(text, options);
  if (fixed.text === text) return fixed;
  try {
    replaceFile(path, fixed.text);
  } catch (error) {
    complain(words.unwritable(file, (error as NodeJS.ErrnoException).code ?? String(error)));
    return { text, findings: check(text, options) };
  }
  return { ...fixed, change: diff(file, text, fixed.text, painter(io.stdout, io.env)) };
}

function unreadable(
  file: string,
  cwd: string,
  error: NodeJS.ErrnoException,
  words: Context["words"],
): Complaint {
  if (error.code === "EISDIR" || kindOf(resolve(cwd, file)) === "folder")
    return words.isFolder(file.replace(/[\\/]+$/, ""));
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return words.noFile(file, cwd);
  if (error.code === "EACCES" || error.code === "EPERM") return words.closed(file);
  return words.unreadable(file, error.code ?? error.message);
}

const width = ({ io }: Context) => (io.stdout.isTTY && io.stdout.columns) || 100;

/** The findings as `--json` prints them. */
function asData(found: { file: string; findings: Finding[] }[], language: OwnerLanguage) {
  return found.map(({ file, findings }) => ({
    file,
    problems: findings.map(({ edit: _, ...finding }) => ({
      ...finding,
      message: explain({ ...finding }, language),
    })),
  }));
}
