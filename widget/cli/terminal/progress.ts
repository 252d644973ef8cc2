import type { Io } from "../io.ts";
import type { Words } from "../words/index.ts";

/** How far a long run has come. */
export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Makes room for something else on the terminal. */
  clear(): void;
}

/** Fewer files are done before anybody looks. */
const FEW = 50;

/** Shows how many of the files are done: only on a terminal, and only when there are many. */
export function progress({ stderr }: Io, total: number, words: Words): Progress {
  if (!stderr.isTTY || total < FEW) return { step() {}, clear() {} };
  const every = Math.ceil(total / 100);
  let done = 0;
  let shown = false;
  return {
    step() {
      if (++done % every) return;
      stderr.write(`\r${words.progress(done, total)}`);
      shown = true;
    },
    clear() {
      if (shown) stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}
