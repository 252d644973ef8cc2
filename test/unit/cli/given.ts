import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Io, Output } from "../../../widget/cli/io.ts";
import { run } from "../../../widget/cli/main.ts";

/** When the tests take place. */
export const NOW = Date.parse("2026-11-22T12:00Z");

/** A small config that has no errors. */
export const SMALL = `{
  "shop": { "name": "Klein Servies" },
  "promise": {
    "headline": "Kapot of kwijt? Binnen 2 dagen opgelost.",
    "within": "2 dagen",
    "remedy": "Je krijgt een nieuw stuk of je geld terug. Jij kiest."
  },
  "contact": {
    "name": "Sien",
    "whatsapp": "+31612345678",
    "email": "sien@kleinservies.nl" // leest zij zelf
  }
}
`;

/** The same with a number that is certain to mean something else. */
export const NATIONAL = SMALL.replace("+31612345678", "06-12345678");

/** The same without a promise: an error that nobody can mend for the owner. */
export const HOPELESS = SMALL.replace(/"within": .*\n/, "");

/** A folder of its own, with these files in it. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), "vangnet-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

interface Setting {
  /** The files of the folder that the command is run in; or a folder that is there already. */
  files?: Record<string, string | Uint8Array>;
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Io["env"];
  isTTY?: boolean;
  /** What somebody at the terminal answers, one after the other. */
  answers?: string[];
  /** Called when there is no answer left to give. */
  onLast?: () => void;
}

class Recorder implements Output {
  text = "";
  constructor(readonly isTTY: boolean) {}
  write(text: string) {
    this.text += text;
  }
}

/** Runs the command as somebody would type it. */
export async function vangnet(argv: string[], setting: Setting = {}) {
  const { files = {}, cwd = folder(files), stdin = "", env = {}, isTTY = false, answers } = setting;
  const [stdout, stderr] = [new Recorder(isTTY), new Recorder(isTTY)];
  const io: Io = { stdout, stderr, cwd, env, now: NOW, stdin: async () => Buffer.from(stdin) };
  if (answers) {
    io.ask = async (question) => {
      stdout.write(question);
      if (!answers.length) setting.onLast?.();
      return answers.shift() ?? (setting.onLast && "");
    };
  }
  const code = await run(argv, io);
  const read = (name: string) => readFileSync(join(cwd, name), "utf8");
  return { code, out: stdout.text, err: stderr.text, cwd, read };
}
