import type { CodeInfo } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { colours } from "./contrast.ts";
import {
  languageNowhere,
  missingLanguages,
  strayLanguages,
  unspokenLanguages,
} from "./languages.ts";
import { hiddenCharacters, longTexts, shoutedTexts, wordlessTexts } from "./wording.ts";

export const codes = {
  contrast: { severity: "warning", source: "WCAG 2.2, 1.4.3" },
  "text-long": { severity: "advice" },
  "text-wordless": { severity: "warning" },
  "text-capitals": { severity: "advice" },
  "text-direction": { severity: "warning" },
  "text-hidden": { severity: "warning" },
  "language-missing": { severity: "warning" },
  "language-other": { severity: "warning" },
  "language-nowhere": { severity: "warning" },
  "language-unspoken": { severity: "warning" },
} satisfies Record<string, CodeInfo>;

export const rules: Rule[] = [
  colours,
  longTexts,
  wordlessTexts,
  shoutedTexts,
  hiddenCharacters,
  missingLanguages,
  strayLanguages,
  languageNowhere,
  unspokenLanguages,
];
