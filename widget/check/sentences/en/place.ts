import type { Args } from "../../finding.ts";

/** What one item of a list is called. */
const ITEMS: Record<string, string> = {
  scenarios: "scenario",
  cases: "case",
  seasons: "season",
  standIns: "stand-in",
  steps: "step",
};

/** A place in the config in words: `"within" of scenario 2`. */
export function place(path: Args[string] = ""): string {
  const steps = path === "" ? [] : String(path).split(".");
  const parts: string[] = [];
  steps.forEach((step, index) => {
    const list = String(steps[index - 1]);
    if (!/^\d+$/.test(String(step))) parts.unshift(`"${step}"`);
    else if (ITEMS[list]) parts[0] = `${ITEMS[list]} ${Number(step) + 1}`;
    else parts.unshift(`item ${Number(step) + 1}`);
  });
  const [first = "the file", ...around] = parts;
  return around.reduce(
    (text, part) => `${text} ${part.startsWith('"') ? "in" : "of"} ${part}`,
    first,
  );
}

const languages = new Intl.DisplayNames("en", { type: "language" });

/** What a language is called, as far as anybody has a name for it. */
export function languageName(language: Args[string] = ""): string {
  try {
    return languages.of(String(language)) ?? String(language);
  } catch {
    // What is no tag at all is called as it is written.
    return JSON.stringify(language);
  }
}
