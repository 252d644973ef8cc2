import type { Node } from "jsonc-parser";
import type { CodeInfo, Hit } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { editOf, type Slip } from "../../text/slips.ts";
import { wholeFile } from "./file.ts";

export const codes = {
  "curly-quotes": { severity: "error" },
  "single-quotes": { severity: "error" },
  "odd-space": { severity: "error" },
  comment: { severity: "advice" },
  "trailing-comma": { severity: "advice" },
  "extra-comma": { severity: "error" },
  "missing-comma": { severity: "error" },
  "missing-colon": { severity: "error" },
  "unquoted-name": { severity: "error" },
  "unquoted-value": { severity: "error" },
  "unclosed-text": { severity: "error" },
  "quote-in-text": { severity: "error" },
  "bad-escape": { severity: "error" },
  "control-character": { severity: "error" },
  "text-before-start": { severity: "error" },
  "wrong-bracket": { severity: "error" },
  "text-after-end": { severity: "error" },
  "truncated-file": { severity: "error" },
  "broken-json": { severity: "error" },
  "duplicate-key": { severity: "warning" },
} satisfies Record<string, CodeInfo>;

/** What looks like JSON but is not, once for the whole file: who types one curly quote types a hundred. */
const slips: Rule = ({ text, document }) => {
  if (wholeFile(text, document.root)) return [];
  const byCode = new Map<string, Slip[]>();
  for (const slip of document.slips) {
    byCode.set(slip.code, [...(byCode.get(slip.code) ?? []), slip]);
  }
  return [...byCode].flatMap(([code, all]): Hit[] => {
    const [{ offset, length }] = all as [Slip];
    const edit = editOf(text, all);
    const args = { count: all.length, found: text.slice(offset, offset + Math.min(length, 40)) };
    return [{ code, path: [], args: { ...args, ...lost(code) }, at: { offset, length }, edit }];
  });
};

const faults: Rule = ({ text, document }) => {
  if (wholeFile(text, document.root)) return [];
  const names = document.faults.filter(({ code }) => code === "unquoted-name");
  const told = document.faults.filter((fault) => !names.includes(fault) || fault === names[0]);
  const found = told.map(({ code, offset, length, edit }): Hit => {
    const count = code === "unquoted-name" ? names.length : 1;
    const args = { found: foundAt(text, code, offset, length), count, ...lost(code) };
    return { code, path: [], args, at: { offset, length }, edit };
  });
  const named = [...found, ...document.slips].some(({ code }) => isFatal(code));
  if (document.readable || named) return found;
  // The browser stumbles over something that has no name here.
  const at = { offset: 0, length: 1 };
  return [
    ...found,
    { code: "broken-json", path: [], args: { found: "", ...lost("broken-json") }, at },
  ];
};

/** What to show of a fault: something that can be recognised in the file. */
function foundAt(text: string, code: string, offset: number, length: number): string {
  if (code === "control-character") {
    return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")}`;
  }
  const line =
    text
      .slice(0, offset + length)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  if (code === "truncated-file") return line.trim().slice(-40);
  return text.slice(offset, offset + Math.min(length, 40));
}

const isFatal = (code: string) => (codes as Record<string, CodeInfo>)[code]?.severity === "error";
const lost = (code: string) => ({ dropped: isFatal(code) ? "everything" : "" });

const duplicates: Rule = ({ text, document: { root } }) => {
  const found: Hit[] = [];
  const open: { node: Node; path: Hit["path"] }[] = root ? [{ node: root, path: [] }] : [];
  for (const { node, path } of open) {
    const seen = new Map<string, number>();
    (node.children ?? []).forEach((child, index) => {
      if (node.type !== "object") {
        open.push({ node: child, path: [...path, index] });
        return;
      }
      const [key, value] = child.children ?? [];
      if (!key) return;
      const own = [...path, String(key.value)];
      const before = seen.get(key.value);
      if (before !== undefined) {
        const args = { first: text.slice(0, before).split(/\r\n|\r|\n/).length };
        const at = { offset: key.offset, length: key.length };
        found.push({ code: "duplicate-key", path: own, args, at });
      } else seen.set(key.value, key.offset);
      if (value) open.push({ node: value, path: own });
    });
  }
  return found;
};

export const rules: Rule[] = [slips, faults, duplicates];
