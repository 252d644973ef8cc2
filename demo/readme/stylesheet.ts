import { readFileSync } from "node:fs";

const folder = new URL("../../widget/views/styles/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** The widget's stylesheet as it is written, comments and all, each sheet in the place of its import. */
export function stylesheet(): string {
  return read("index.css").replace(/@import "(.+)";/g, (_, name: string) => read(name));
}
