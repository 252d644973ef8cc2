import type { Finding } from "../../../widget/check/finding.ts";
import * as honest from "../../../widget/check/rules/honest/index.ts";
import * as lawful from "../../../widget/check/rules/lawful/index.ts";
import { checked, textOf } from "../../fixtures/check/files.ts";

type Json = Record<string, unknown>;

/** The config with nothing wrong, with other values at some paths (`"cases.0.words"`); undefined takes one away. */
export function changed(values: Json): string {
  const config: Json = JSON.parse(textOf("none"));
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const parent = keys.reduce<Json>((inner, key) => inner[key] as Json, config);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return JSON.stringify(config, null, 2);
}

const own = (code: string) => code in honest.codes || code in lawful.codes;

/** What is dishonest or unlawful in a changed config: `"always promise.headline"`. */
export const problemsOf = (values: Json): string[] =>
  checked(changed(values))
    .filter(({ code }) => own(code))
    .map(({ code, path }: Finding) => `${code} ${path.join(".")}`);
