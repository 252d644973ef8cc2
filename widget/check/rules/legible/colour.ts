/** A colour in sRGB, gamma-encoded, 0 to 1; outside of that it is one that no screen shows. */
export type Rgb = [red: number, green: number, blue: number];
/** Lightness 0 to 1, chroma, and hue in radians. */
export type Oklch = [lightness: number, chroma: number, hue: number];

/** Reads `#rgb` or `#rrggbb`. */
export function parseHex(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replace(/[^#]/g, "$&$&") : hex;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255) as Rgb;
}

/** Writes `#rrggbb`, the nearest that a screen shows: each channel is cut off, as browsers do. */
export function toHex(colour: Rgb): string {
  const byte = (value: number) => Math.round(clamp(value) * 255);
  return `#${colour.map((value) => byte(value).toString(16).padStart(2, "0")).join("")}`;
}

/** `color-mix(in srgb, first share, second)`, with the share from 0 to 1. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  return first.map((value, at) => value * share + (second[at] ?? 0) * (1 - share)) as Rgb;
}

/** Contrast from 1 to 21, after [WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance from 0 to 1, after WCAG 2.2. */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => linear(Math.round(clamp(value) * 255) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** From sRGB to OKLCH, after [CSS Color 4](https://www.w3.org/TR/css-color-4/#color-conversion-code). */
export function toOklch(colour: Rgb): Oklch {
  const [red, green, blue] = colour.map(linear) as Rgb;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

/** From OKLCH to sRGB; the result may lie outside of what a screen shows. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Lighter and darker shades of a colour, some of them greyer, as hex; the most alike come first. */
export function shadesOf(hex: string): string[] {
  const [lightness, chroma, hue] = toOklch(parseHex(hex));
  const shades = Array.from({ length: 201 }, (_, step) => step / 200).flatMap((l) =>
    [1, 0.5, 0.25, 0].map((share) => ({
      apart: Math.hypot(l - lightness, chroma * (1 - share)),
      hex: toHex(fromOklch([l, chroma * share, hue])),
    })),
  );
  return shades.sort((a, b) => a.apart - b.apart).map((shade) => shade.hex);
}

function linear(value: number): number {
  const size = Math.abs(value);
  return size <= 0.04045 ? value / 12.92 : Math.sign(value) * ((size + 0.055) / 1.055) ** 2.4;
}

function encoded(value: number): number {
  const size = Math.abs(value);
  return size <= 0.0031308 ? value * 12.92 : Math.sign(value) * (1.055 * size ** (1 / 2.4) - 0.055);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
