/** Somewhere to write to: a terminal, a pipe or a test. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  /** The width of the terminal in characters. */
  columns?: number;
}

/** Everything of the world outside that a command touches, apart from the files themselves. */
export interface Io {
  stdout: Output;
  stderr: Output;
  /** All of the standard input. */
  stdin: () => Promise<Uint8Array>;
  /** Asks whoever sits at the terminal; absent where nobody does. An end of input gives undefined. */
  ask?: (question: string) => Promise<string | undefined>;
  /** The folder that file names start from. */
  cwd: string;
  env: { [name: string]: string | undefined };
  /** The moment to check for, in epoch ms. */
  now: number;
}
