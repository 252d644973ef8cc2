import type { Colour } from "../config/kinds.ts";
import type { Theme } from "../config/schema.ts";

/** The stylesheet of a theme: the tokens on the host, where a rule of the page for `vang-net` still beats them. */
export function themeCss({ scheme, corner, offset, ...theme }: Theme = {}): string {
  const values: Record<string, Colour | string | number | undefined> = {
    ...theme,
    offsetX: offset?.x,
    offsetY: offset?.y,
  };
  let css = "";
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined) continue;
    const token = `--vangnet-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (typeof value !== "object")
      css += `${token}:${value}${name === "z" || value === `${value}` ? "" : "px"};`;
    else {
      css += `${token}:${value.light};`;
      if (value.dark) css += `${token}-dark:${value.dark};`;
    }
  }
  return `:host{${css}${scheme ? `color-scheme:${scheme}!important` : ""}}`;
}
