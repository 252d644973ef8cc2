import { createInterface, type Interface } from "node:readline";
import { run } from "./main.ts";

const { stdin, stdout, stderr, env } = process;

/** One reader for all the questions: a second one would lose the lines that the first has read ahead. */
let reader: Interface | undefined;
let lines: AsyncIterator<string> | undefined;

async function ask(question: string): Promise<string | undefined> {
  reader ??= createInterface({ input: stdin });
  lines ??= reader[Symbol.asyncIterator]();
  stdout.write(question);
  const { value, done } = await lines.next();
  return done ? undefined : value;
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

// Whoever reads only the first lines (`| head`) has seen enough.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  stdout,
  stderr,
  stdin: readAll,
  ...(stdin.isTTY && stdout.isTTY && { ask }),
  cwd: process.cwd(),
  env,
  now: Date.now(),
});
// An open reader would keep the process alive.
reader?.close();
