import type { Language } from "../i18n/messages.ts";
import type { Args } from "./args.ts";
import type { Io } from "./io.ts";
import type { Words } from "./words/index.ts";

/** What a command works with. */
export interface Context {
  io: Io;
  args: Args;
  language: Language;
  words: Words;
}
