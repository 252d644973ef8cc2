import type { Theme } from "../config/schema.ts";

/**
 * The stylesheet of a theme: the tokens on the host, where a rule of the page for `vang-net` still beats them.
 * @param direction of the page's text: the badge stands where its lines end when the theme names no corner
 * @param font the font family when the theme names none; else it is inherited
 */
export function themeCss(
  { corner, offset, scheme, ...theme }: Theme = {},
  direction?: string,
  font?: string,
): string {
  const { surface, text, muted, border } = theme;
  const values = { font, ...theme, offsetX: offset?.x, offsetY: offset?.y };
  let css = ":host{";
  let pairs = "";
  for (const name of Object.keys(values) as (keyof typeof values)[]) {
    const value = values[name];
    if (value === undefined) continue;
    const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    css += `--vangnet-${token}:`;
    if (typeof value === "number") css += name === "z" ? value : `${value}px`;
    else if (typeof value === "string") css += value;
    else {
      css += value.light;
      if (value.dark) pairs += `--vangnet-${token}:light-dark(${value.light},${value.dark});`;
    }
    css += ";";
  }
  // Colours without a counterpart for dark pages were chosen for light ones.
  const single = [surface, text, muted, border].some((colour) => colour && !colour.dark);
  const atLeft = corner ? corner === "left" : direction === "rtl";
  // Where the pairs are not known, they would take the light colour away as well.
  return `${css}}@supports (color:light-dark(red,oklch(from red l c h))){:host{${pairs}}}.root{${atLeft ? "--corner:0 auto 0 0;" : ""}color-scheme:${scheme ?? (single ? "light" : "inherit")}}`;
}
