import { kinds } from "../../../config/kinds.ts";
import type { Path } from "../../../config/problem.ts";
import type { Hit } from "../../finding.ts";
import { type Rule, rawAt } from "../../rule.ts";
import { contrast, shadesOf } from "./colour.ts";
import {
  type Colours,
  type Palette,
  paletteOf,
  type Scheme,
  schemesOf,
  TOKENS,
  type Token,
} from "./palette.ts";

/** What text needs: WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;

/** Every colour that something is written in, on what, and the tokens to blame, the likeliest first. */
const PAIRS: { on: keyof Palette; ink: keyof Palette; blame: Token[] }[] = [
  { ink: "text", on: "surface", blame: ["text", "surface"] },
  { ink: "muted", on: "surface", blame: ["muted", "surface"] },
  { ink: "late", on: "surface", blame: ["surface"] },
  { ink: "link", on: "surface", blame: ["accent", "surface"] },
  { ink: "onAccent", on: "accent", blame: ["onAccent", "accent"] },
  { ink: "text", on: "tint", blame: ["text", "surface", "accent"] },
  { ink: "muted", on: "tint", blame: ["muted", "surface", "accent"] },
  { ink: "link", on: "tint", blame: ["accent", "surface"] },
];

interface Weak {
  path: Path;
  ink: string;
  on: string;
  scheme: Scheme;
  ratio: number;
  /** The colour that stands there now. */
  value: string;
}

/** Colours that cannot be read on each other; one finding for each colour that the owner chose. */
export const colours: Rule = ({ raw }) => {
  const theme = coloursIn(raw);
  const schemes = schemesOf(theme, rawAt(raw, ["theme", "scheme"]));
  const worst = new Map<string, Weak>();
  for (const weak of weakIn(theme, schemes)) {
    const key = weak.path.join(".");
    const other = worst.get(key);
    if (!other || weak.ratio < other.ratio) worst.set(key, weak);
  }
  return [...worst.values()].map(({ path, ratio, ink, on, scheme, value }): Hit => {
    // Rounded down: 4.49 is not 4.5.
    const shown = Math.floor(ratio * 10) / 10;
    const turn = isMeantDark(theme, schemes, path) ? "dark" : "";
    const instead = turn ? "" : better(theme, schemes, path, value);
    const args = { ink, on, scheme, ratio: shown, needed: ENOUGH, value, better: instead, turn };
    return { code: "contrast", path, args };
  });
};

/** The colours of a theme as the browser reads them; a broken one is left out. */
export function coloursIn(raw: unknown): Colours {
  const theme: Colours = {};
  for (const token of TOKENS) {
    const colour = kinds.colour(rawAt(raw, ["theme", token]));
    if (colour) theme[token] = colour;
  }
  return theme;
}

function weakIn(theme: Colours, schemes: Scheme[]): Weak[] {
  return schemes.flatMap((scheme) => {
    const palette = paletteOf(theme, scheme);
    return PAIRS.flatMap(({ ink, on, blame }): Weak[] => {
      const ratio = contrast(palette[ink], palette[on]);
      if (ratio >= ENOUGH) return [];
      // An accent that reads well on the usual background is not to blame for another.
      const { surface, ...rest } = theme;
      const usual = paletteOf(rest, scheme);
      const innocent = surface && contrast(usual[ink], usual[on]) >= ENOUGH;
      const token = blame.find((name) => theme[name] && !(innocent && name === "accent"));
      const colour = token && theme[token];
      if (!colour) return [];
      const path: Path = colour.dark ? ["theme", token, scheme] : ["theme", token];
      const value = (scheme === "dark" && colour.dark) || colour.light;
      return [{ path, ink, on, scheme, ratio, value }];
    });
  });
}

/**
 * What to write instead: the nearest colour with which all that this one was blamed for can be read;
 * one for light and one for dark pages where no single colour will do.
 */
function better(theme: Colours, schemes: Scheme[], path: Path, value: string): string {
  const single = nearest(theme, schemes, path, value);
  if (single) return JSON.stringify(single);
  const [, token, scheme] = path as [string, Token, Scheme?];
  if (scheme || schemes.length === 1) return "";
  const parted = { ...theme, [token]: { light: value, dark: value } };
  const [light, dark] = schemes.map((each) => {
    const own = [...path, each];
    return blamed(weakIn(parted, [each]), own) ? nearest(parted, [each], own, value) : value;
  });
  return light && dark ? `{"light": "${light}", "dark": "${dark}"}` : "";
}

/** The nearest colour of the same hue that is to blame for nothing and makes nothing else worse. */
function nearest(theme: Colours, schemes: Scheme[], path: Path, value: string): string | undefined {
  const [, token, scheme] = path as [string, Token, Scheme?];
  const before = new Set(weakIn(theme, schemes).map(pairOf));
  return shadesOf(value).find((colour) => {
    const chosen = scheme ? { ...theme[token], [scheme]: colour } : { light: colour };
    const weak = weakIn({ ...theme, [token]: chosen } as Colours, schemes);
    return !blamed(weak, path) && weak.every((pair) => before.has(pairOf(pair)));
  });
}

/** Whether a dark background is all that makes light pages unreadable: on dark ones the rest turns light. */
function isMeantDark(theme: Colours, schemes: Scheme[], path: Path): boolean {
  return (
    path.join(".") === "theme.surface" &&
    schemes.join() === "light" &&
    weakIn(theme, ["dark"]).length === 0
  );
}

function pairOf({ ink, on, scheme }: Weak): string {
  return [ink, on, scheme].join(" ");
}

function blamed(weak: Weak[], path: Path): boolean {
  return weak.some((other) => other.path.join(".") === path.join("."));
}
