import type { Changes } from "../../../demo/readme/faults/change.ts";
import { changed, checked } from "../../../demo/readme/faults/index.ts";
import type { Finding } from "../../../widget/check/finding.ts";
import * as honest from "../../../widget/check/rules/honest/index.ts";
import * as lawful from "../../../widget/check/rules/lawful/index.ts";

const own = (code: string) => code in honest.codes || code in lawful.codes;

/** What is dishonest or unlawful in a changed config: `"always promise.headline"`. */
export const problemsOf = (values: Changes): string[] =>
  checked(changed(values))
    .filter(({ code }) => own(code))
    .map(({ code, path }: Finding) => `${code} ${path.join(".")}`);
