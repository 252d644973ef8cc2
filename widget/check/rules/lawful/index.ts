import type { CodeInfo } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { casesWithoutNote, personalData, pictureFromElsewhere } from "./cases.ts";
import {
  closedPlatform,
  conditionsWithoutTerms,
  sealWithoutProof,
  statutoryRight,
} from "./claims.ts";
import { directChannel, missingDetails, premiumNumber, withdrawalByMessage } from "./trader.ts";

const GDPR = "Regulation (EU) 2016/679 (GDPR), art. 4(1)";

export const codes = {
  "statutory-right-as-perk": {
    severity: "error",
    source: "Directive 2005/29/EC, Annex I, point 10",
  },
  "terms-missing": { severity: "warning", source: "Directive (EU) 2019/771, art. 17" },
  "seal-without-proof": {
    severity: "warning",
    source: "Directive 2005/29/EC, Annex I, points 2 and 4",
  },
  "odr-link": {
    severity: "error",
    source: "Regulation (EU) 2024/3228, art. 1 and 2; Directive 2005/29/EC, art. 6",
  },
  "trade-name-missing": {
    severity: "warning",
    source: "Directive 2011/83/EU, art. 6(1)(b); Directive 2000/31/EC, art. 5(1)(a)",
  },
  "address-missing": {
    severity: "warning",
    source: "Directive 2011/83/EU, art. 6(1)(c); Directive 2000/31/EC, art. 5(1)(b)",
  },
  "kvk-missing": { severity: "warning", source: "Directive 2000/31/EC, art. 5(1)(d)" },
  "vat-missing": { severity: "warning", source: "Directive 2000/31/EC, art. 5(1)(g)" },
  "email-missing": {
    severity: "warning",
    source: "Directive 2011/83/EU, art. 6(1)(c); Directive 2000/31/EC, art. 5(1)(c)",
  },
  "direct-channel-missing": {
    severity: "warning",
    source: "Directive 2011/83/EU, art. 6(1)(c); Directive 2000/31/EC, art. 5(1)(c)",
  },
  "premium-number": { severity: "warning", source: "Directive 2011/83/EU, art. 21" },
  "rights-link-missing": { severity: "advice", source: "Directive 2011/83/EU, art. 6(1)(l)" },
  "withdrawal-missing": { severity: "warning", source: "Directive 2011/83/EU, art. 11a" },
  "withdrawal-by-message": { severity: "warning", source: "Directive 2011/83/EU, art. 11a" },
  "guarantee-notice-missing": {
    severity: "advice",
    source:
      "Directive 2011/83/EU, art. 6(1)(l) and 22a, as amended by Directive (EU) 2024/825; Implementing Regulation (EU) 2025/1960",
  },
  "cases-note-missing": {
    severity: "warning",
    source: "Directive 2005/29/EC, art. 7(6) and Annex I, points 23b and 23c",
  },
  "case-email": { severity: "warning", source: `${GDPR} and 5(1)(c)` },
  "case-phone": { severity: "warning", source: `${GDPR} and 5(1)(c)` },
  "case-order-number": { severity: "warning", source: `${GDPR} and 5(1)(c)` },
  "case-full-name": { severity: "warning", source: `${GDPR} and 5(1)(c)` },
  "picture-from-elsewhere": { severity: "warning", source: `${GDPR} and 6(1)` },
} satisfies Record<string, CodeInfo>;

export const rules: Rule[] = [
  statutoryRight,
  sealWithoutProof,
  conditionsWithoutTerms,
  closedPlatform,
  missingDetails,
  directChannel,
  premiumNumber,
  withdrawalByMessage,
  personalData,
  casesWithoutNote,
  pictureFromElsewhere,
];
