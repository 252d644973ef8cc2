import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

interface Row {
  sign: " " | "-" | "+";
  line: string;
  /** How many lines of the old and the new text come before it. */
  old: number;
  now: number;
}

/** How many unchanged lines are shown around a change. */
const AROUND = 3;
/** Beyond this many comparisons the changed stretch is shown as one change. */
const MOST = 4_000_000;

/** What changed between two texts, in the unified format of `diff -u`. */
export function diff(name: string, before: string, after: string, paint: Paint): string {
  const [a = [], b = []] = [before, after].map((text) => text.replace(/\n$/, "").split("\n"));
  const rows = compare(a, b);
  const isNear = rows.map((_, at) =>
    rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ sign }) => sign !== " "),
  );
  const shown = [`--- ${name}`, `+++ ${name}`];
  rows.forEach((row, at) => {
    if (!isNear[at]) return;
    if (!isNear[at - 1]) {
      const far = isNear.indexOf(false, at);
      shown.push(hunk(rows.slice(at, far < 0 ? undefined : far)));
    }
    const text = row.sign + printable(row.line.replace(/\r$/, ""));
    shown.push(row.sign === " " ? text : paint(row.sign === "-" ? "red" : "blue", text));
  });
  return shown.join("\n");
}

function hunk(rows: Row[]): string {
  const [first] = rows;
  const count = (sign: string) => rows.filter((row) => row.sign !== sign).length;
  return `@@ -${(first?.old ?? 0) + 1},${count("+")} +${(first?.now ?? 0) + 1},${count("-")} @@`;
}

/** The longest common subsequence of what lies between the first and the last difference. */
function compare(a: string[], b: string[]): Row[] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const height = a.length - start - end;
  const width = b.length - start - end;
  const isSmall = height * width <= MOST;
  const common = Array.from({ length: height + 1 }, () => new Uint32Array(isSmall ? width + 1 : 0));
  const at = (i: number, j: number) => common[i - start]?.[j - start] ?? 0;
  if (isSmall) {
    for (let i = a.length - end - 1; i >= start; i--)
      for (let j = b.length - end - 1; j >= start; j--) {
        const best = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        (common[i - start] as Uint32Array)[j - start] = best;
      }
  }
  const rows: Row[] = [];
  for (let old = 0, now = 0; old < a.length || now < b.length; ) {
    const isOutside = old < start || old >= a.length - end;
    const isBeyond = now >= b.length - end;
    const isSame = isOutside ? now < start || isBeyond : isSmall && !isBeyond && a[old] === b[now];
    const isTaken = !isOutside && at(old + 1, now) >= at(old, now + 1);
    const sign = isSame ? " " : isTaken ? "-" : "+";
    rows.push({ sign, line: (sign === "+" ? b[now] : a[old]) ?? "", old, now });
    if (sign !== "+") old++;
    if (sign !== "-") now++;
  }
  return rows;
}
