/** A table in Markdown. A pipe in a cell is escaped, so that it does not end the cell. */
export function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), `|${" --- |".repeat(heads.length)}`, ...rows.map(line)].join("\n");
}

/** A piece of code in a sentence; nothing when there is none. */
export function code(text: string): string {
  return text && `\`${text}\``;
}
