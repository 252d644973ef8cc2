import type { Paint } from "./paint.ts";
import { printable, widthOf } from "./printable.ts";

/** A place in a text; lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/**
 * The lines around a place, numbered, with carets under it. A line that is too long is cut to what
 * surrounds the place.
 * @param columns how wide it may become
 */
export function frame(lines: string[], place: Place, paint: Paint, columns: number): string {
  const { line, column, endLine, endColumn } = place;
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const digits = String(last).length;
  const room = Math.max(20, columns - digits - 7);
  const whole = lines[line - 1] ?? "";
  const start = whole.length > room ? Math.max(0, column - 1 - Math.floor(room / 3)) : 0;
  const end = endLine === line ? endColumn : whole.length + 1;
  const rows: string[] = [];
  for (let number = first; number <= last; number++) {
    const shown = cut(lines[number - 1] ?? "", start, room);
    const gutter = `${number === line ? ">" : " "} ${String(number).padStart(digits)} |`;
    rows.push(`${paint("dim", gutter)} ${shown}`.trimEnd());
    if (number !== line) continue;
    const before = widthOf(printable(whole.slice(start, column - 1)));
    const under = widthOf(printable(whole.slice(column - 1, Math.min(end - 1, start + room))));
    const carets = "^".repeat(Math.max(1, Math.min(under, room - before)));
    const blank = " ".repeat(before + (start ? 1 : 0));
    rows.push(`${paint("dim", `  ${" ".repeat(digits)} |`)} ${blank}${paint("red", carets)}`);
  }
  return rows.join("\n");
}

function cut(line: string, start: number, room: number): string {
  const shown = printable(line.slice(start, start + room));
  return `${start ? "…" : ""}${shown}${start + room < line.length ? "…" : ""}`;
}
