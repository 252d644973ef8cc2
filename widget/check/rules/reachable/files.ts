import type { Hit } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { addressesIn, isBareHost, PICTURES } from "./urls.ts";

/** What a portrait of 64 px needs at most, on the sharpest screens. */
const MOST_BYTES = 60_000;
const MOST_PIXELS = 256;

/** Files that are named but are not there. */
export const missingFiles: Rule = ({ raw, surroundings }) =>
  addressesIn(raw, PICTURES).flatMap(({ path, value }): Hit[] => {
    const file = fileOf(value);
    if (!surroundings || !file || surroundings.file(file)) return [];
    return [{ code: "file-missing", path, args: { file } }];
  });

/** Portraits that are heavier or larger than they are shown, or not square. */
export const photos: Rule = ({ raw, surroundings }) =>
  addressesIn(raw, ["portrait"]).flatMap(({ path, value }): Hit[] => {
    const file = fileOf(value);
    const facts = file ? surroundings?.file(file) : undefined;
    if (!file || !facts) return [];
    const { bytes, width = 0, height = 0 } = facts;
    const findings: Hit[] = [];
    if (bytes > MOST_BYTES) {
      const args = { file, size: Math.ceil(bytes / 1000), most: MOST_BYTES / 1000 };
      findings.push({ code: "photo-heavy", path, args });
    }
    const args = { file, width, height, most: MOST_PIXELS };
    if (Math.max(width, height) > MOST_PIXELS) findings.push({ code: "photo-large", path, args });
    // A pixel more or less is no matter.
    if (Math.abs(width - height) > 1) findings.push({ code: "photo-not-square", path, args });
    return findings;
  });

/** The file beside the config that an address means; undefined for one that lies elsewhere. */
export function fileOf(url: string): string | undefined {
  if (/^\s*$|^[a-z][a-z\d+.-]*:|^[/\\?#]/i.test(url) || isBareHost(url)) return undefined;
  const path = url.replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
