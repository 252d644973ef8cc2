import type { Io, Output } from "../io.ts";

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39] };

export type Style = keyof typeof CODES;
/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/**
 * Colours only on a terminal that knows them. `FORCE_COLOR` and `NO_COLOR` are honoured; where both are
 * given the first wins, as in Node itself.
 * @see https://no-color.org and https://nodejs.org/api/cli.html#force_color1-2-3
 */
export function painter(output: Output, { FORCE_COLOR, NO_COLOR, TERM }: Io["env"]): Paint {
  const forced = FORCE_COLOR !== undefined;
  const wanted = forced
    ? !/^(?:0|false)$/.test(FORCE_COLOR)
    : !NO_COLOR && !!output.isTTY && TERM !== "dumb";
  if (!wanted) return (_, text) => text;
  return (style, text) => {
    const [on, off] = CODES[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
