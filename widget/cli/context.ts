import type { OwnerLanguage } from "../config/owner-language.ts";
import type { Args } from "./args.ts";
import type { Io } from "./io.ts";
import type { Words } from "./words/index.ts";

/** What a command works with. */
export interface Context {
  io: Io;
  args: Args;
  language: OwnerLanguage;
  words: Words;
}
