import type { CodeInfo } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { mailAddresses } from "./email.ts";
import { missingFiles, photos } from "./files.ts";
import { deadNumbers, landlines, refusedNumbers } from "./phone.ts";
import { addresses } from "./urls.ts";

export const codes = {
  "phone-national": { severity: "error" },
  "phone-double-zero": { severity: "error" },
  "phone-no-plus": { severity: "error" },
  "phone-bracket-zero": { severity: "error" },
  "phone-spelling": { severity: "error" },
  "phone-unreadable": { severity: "error" },
  "phone-stray-zero": { severity: "warning" },
  "phone-impossible": { severity: "warning" },
  "whatsapp-landline": { severity: "warning" },
  "email-typo": { severity: "warning" },
  "email-example": { severity: "warning" },
  "url-http": { severity: "warning" },
  "url-local": { severity: "warning" },
  "url-example": { severity: "warning" },
  "url-space": { severity: "warning" },
  "url-no-scheme": { severity: "warning" },
  "file-missing": { severity: "warning" },
  "photo-heavy": { severity: "advice" },
  "photo-large": { severity: "advice" },
  "photo-not-square": { severity: "advice" },
} satisfies Record<string, CodeInfo>;

export const rules: Rule[] = [
  refusedNumbers,
  deadNumbers,
  landlines,
  mailAddresses,
  addresses,
  missingFiles,
  photos,
];
