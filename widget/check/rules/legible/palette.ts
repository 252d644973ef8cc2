import type { Colour } from "../../../config/kinds.ts";
import { fromOklch, luminance, mix, parseHex, type Rgb, toOklch } from "./colour.ts";

export type Scheme = "light" | "dark";

/** The colours that a theme may name. */
export const TOKENS = ["accent", "onAccent", "surface", "text", "muted", "border"] as const;

export type Token = (typeof TOKENS)[number];
export type Colours = Partial<Record<Token, Colour>>;

/** What stands in `views/styles/tokens.css` for a theme that names nothing; a test holds the two together. */
export const DEFAULTS = {
  surface: { light: "#ffffff", dark: "#1b1a18" },
  text: { light: "#1c1917", dark: "#f5f5f4" },
  muted: { light: "#57534e", dark: "#a8a29e" },
  border: { light: "#e7e5e4", dark: "#3a3835" },
  late: { light: "#b45309", dark: "#fbbf24" },
  accent: { light: "#1d4ed8", dark: "#1d4ed8" },
};

/** The numbers in the relative colours of `views/styles/tokens.css`. */
export const DERIVED = {
  /** The accent on dark pages is at least this light, with at most this chroma. */
  darkAccent: { lightness: 0.76, chroma: 0.14 },
  /** The accent as text on light pages is at most this light. */
  lightLink: 0.5,
  /** An accent of less luminance than this carries white, else black; around it both can be read. */
  whiteBelow: 0.18,
  /** The share of the accent in the tint. */
  tint: 0.08,
};

/** The colours on the screen. */
export type Palette = Record<
  "surface" | "text" | "muted" | "border" | "late" | "accent" | "link" | "onAccent" | "tint",
  Rgb
>;

/** The colours that `views/styles/tokens.css` makes of a theme, on light or on dark pages. */
export function paletteOf(theme: Colours, scheme: Scheme): Palette {
  const chosen = (token: Token) => {
    const colour = theme[token];
    return colour && parseHex((scheme === "dark" && colour.dark) || colour.light);
  };
  const own = (token: keyof typeof DEFAULTS) => parseHex(DEFAULTS[token][scheme]);
  const surface = chosen("surface") ?? own("surface");
  const [l, c, h] = toOklch(chosen("accent") ?? own("accent"));
  const { darkAccent, lightLink, whiteBelow, tint } = DERIVED;
  const lightness = scheme === "dark" ? Math.max(l, darkAccent.lightness) : l;
  const chroma = scheme === "dark" ? Math.min(c, darkAccent.chroma) : c;
  const accent = fromOklch([lightness, chroma, h]);
  return {
    surface,
    text: chosen("text") ?? own("text"),
    muted: chosen("muted") ?? own("muted"),
    border: chosen("border") ?? own("border"),
    late: own("late"),
    accent,
    link: scheme === "dark" ? accent : fromOklch([Math.min(l, lightLink), c, h]),
    onAccent:
      chosen("onAccent") ?? parseHex(luminance(accent) < whiteBelow ? "#ffffff" : "#000000"),
    tint: mix(accent, surface, tint),
  };
}

/** The schemes that a page may ask of a theme: one without colours for dark pages stays light. */
export function schemesOf(theme: Colours, scheme: unknown): Scheme[] {
  if (scheme === "light" || scheme === "dark") return [scheme];
  const { surface, text, muted, border } = theme;
  const single = [surface, text, muted, border].some((colour) => colour && !colour.dark);
  return single ? ["light"] : ["light", "dark"];
}
