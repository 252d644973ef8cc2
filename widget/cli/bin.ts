import { createInterface } from "node:readline";
import type { Io } from "./io.ts";
import { run } from "./main.ts";

const { stdin, stdout, stderr, env } = process;

/** One reader for all the questions: a second one would lose the lines that the first has read ahead. */
function asker(): NonNullable<Io["ask"]> {
  let lines: AsyncIterator<string> | undefined;
  return async (question) => {
    lines ??= createInterface({ input: stdin })[Symbol.asyncIterator]();
    stdout.write(question);
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
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
  ...(stdin.isTTY && stdout.isTTY && { ask: asker() }),
  cwd: process.cwd(),
  env,
  now: Date.now(),
});
// An open question would keep the process alive.
stdin.unref?.();
