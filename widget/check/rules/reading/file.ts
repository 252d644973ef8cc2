import { MOST_MILLIONS } from "../../../config/json.ts";
import type { CodeInfo, Hit } from "../../finding.ts";
import type { Rule, Subject } from "../../rule.ts";

export const codes = {
  "empty-file": { severity: "error" },
  "html-file": { severity: "error" },
  "file-too-large": { severity: "error" },
  "utf-16": { severity: "error" },
  "not-utf-8": { severity: "warning" },
  "double-encoding": { severity: "warning" },
  "byte-order-mark": { severity: "advice" },
} satisfies Record<string, CodeInfo>;

/** UTF-8 that was read as Windows-1252 and saved again: "Ã«" for "ë", "â‚¬" for "€". */
const MOJIBAKE =
  /Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:‚¬|€[\u0080-\u00BF™œ“”˜¦¢])|Â[\u00A0-\u00BF]/g;

const REPLACED = /\uFFFD/g;

/** What the file as a whole is, when it is not what it should be. */
export function wholeFile(text: string, root: unknown): Hit | undefined {
  const found = (code: keyof typeof codes): Hit => ({
    code,
    path: [],
    args: { dropped: "everything", most: MOST_MILLIONS },
    at: { offset: 0, length: Math.min(1, text.length) },
  });
  const content = text.replace(/^\uFEFF/, "").trim();
  if (text.split("\0").length > text.length / 4 && text.includes("\0")) return found("utf-16");
  if (text.length > MOST_MILLIONS * 1e6) return found("file-too-large");
  if (content.startsWith("<")) return found("html-file");
  if (!content) return found("empty-file");
  const onlyComments =
    content.startsWith("/") && !content.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "").trim();
  return root === undefined && onlyComments ? found("empty-file") : undefined;
}

const file: Rule = ({ text, document }) => {
  const finding = wholeFile(text, document.root);
  return finding ? [finding] : [];
};

/** Letters that came out wrong: they are shown to the visitor as they stand. */
const encoding: Rule = (subject) => {
  if (wholeFile(subject.text, subject.document.root)) return [];
  return [...first(subject, "not-utf-8", REPLACED), ...first(subject, "double-encoding", MOJIBAKE)];
};

function first({ text }: Subject, code: keyof typeof codes, pattern: RegExp): Hit[] {
  const [hit, ...others] = [...text.matchAll(pattern)];
  if (!hit) return [];
  const around = text.slice(0, hit.index).match(/[\p{L}\d\uFFFD]*$/u)?.[0] ?? "";
  const after = text.slice(hit.index + hit[0].length).match(/^[\p{L}\d\uFFFD]*/u)?.[0] ?? "";
  const args = { found: around + hit[0] + after, count: others.length + 1 };
  return [{ code, path: [], args, at: { offset: hit.index, length: hit[0].length } }];
}

export const rules: Rule[] = [file, encoding];
