import schema from "virtual:vangnet-json-schema";
import type { Context } from "../context.ts";
import { UsageError } from "../usage.ts";

/** Prints the JSON Schema of the config. */
export function printSchema({ io, args, words }: Context): number {
  if (args.rest.length) throw new UsageError(words.takesNoFiles("schema"));
  io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
