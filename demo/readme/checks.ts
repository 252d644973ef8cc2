import { codes } from "../../widget/check/codes.ts";
import { explain } from "../../widget/check/explain.ts";
import { checked, faultyFor } from "./faults/index.ts";
import { code, table } from "./table.ts";

/** Everything that the check can find, each in the words that it has for its fault in an honest config. */
export function checksTable(): string {
  const rows = Object.entries(codes).map(([name, { severity, source = "" }]) => {
    const problem = checked(faultyFor(name).text).find((each) => each.code === name);
    const sentence = problem ? explain(problem, "en").problem : "";
    return [code(name), severity, escaped(sentence), source];
  });
  return table(["Code", "Severity", "What it says, for instance", "Source"], rows);
}

/** A sentence quotes what an owner wrote: that must not turn into Markdown or HTML. */
function escaped(sentence: string): string {
  return sentence.replace(/\s+/g, " ").replace(/[\\`*_<[\]]/g, "\\$&");
}
