import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { toHex } from "../../widget/check/rules/legible/colour.ts";
import { type Colours, type Palette, paletteOf } from "../../widget/check/rules/legible/palette.ts";
import { example } from "../fixtures/files.ts";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser();

const THEMES: Colours[] = [
  {},
  ...["#facc15", "#22c55e", "#ff0000", "#00ff00", "#0000ff", "#000", "#808080", "#5b1a8b"].map(
    (light) => ({ accent: { light } }),
  ),
  { accent: { light: "#be185d", dark: "#f9a8d4" }, onAccent: { light: "#ffe4f1" } },
  {
    surface: { light: "#fdf6e3", dark: "#002b36" },
    text: { light: "#123456", dark: "#fedcba" },
    muted: { light: "#586e75", dark: "#93a1a1" },
    border: { light: "#eee8d5", dark: "#073642" },
  },
];

/** How each colour of the palette is asked for inside the widget. */
const TOKENS: Record<keyof Palette, string> = {
  surface: "var(--surface)",
  text: "currentColor",
  muted: "var(--muted)",
  border: "var(--border)",
  late: "var(--late)",
  accent: "var(--accent)",
  link: "var(--link)",
  onAccent: "var(--on-accent)",
  tint: "var(--tint)",
};

/** A colour as the owner writes it. */
const written = (theme: Colours) =>
  Object.fromEntries(
    Object.entries(theme).map(([name, { light, dark }]) => [name, dark ? { light, dark } : light]),
  );

test.each(["light", "dark"] as const)(
  "on %s pages the check sees every colour as the browser shows it",
  async (scheme) => {
    const configs = THEMES.map((theme, at): [string, string] => [
      `/${at}.json`,
      JSON.stringify({ ...example(), theme: written(theme) }),
    ]);
    const strips = configs.map(([path]) => `<vang-net view="strip" config="${path}"></vang-net>`);
    const { page: tab } = await visit({
      path: "/plain",
      colorScheme: scheme,
      answers: {
        ...Object.fromEntries(configs),
        "/plain": page(strips.join(""), '<meta name="color-scheme" content="light dark">'),
      },
    });
    await tab.waitForFunction(
      (count) =>
        [...document.querySelectorAll("vang-net[config]")].filter((host) =>
          host.shadowRoot?.querySelector(".strip"),
        ).length === count,
      THEMES.length,
    );
    const shown = await tab.evaluate((tokens) => {
      const context = document.createElement("canvas").getContext("2d");
      return [...document.querySelectorAll("vang-net[config]")].map((host) => {
        const root = host.shadowRoot?.querySelector(".root");
        const probe = root?.appendChild(document.createElement("i"));
        if (!probe || !context) throw new Error("nothing to look at");
        return Object.entries(tokens).map(([name, value]) => {
          probe.style.setProperty("background-color", value);
          context.fillStyle = getComputedStyle(probe).backgroundColor;
          context.fillRect(0, 0, 1, 1);
          return [name, [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)] as const;
        });
      });
    }, TOKENS);
    expect(shown).toHaveLength(THEMES.length);
    shown.forEach((colours, at) => {
      const palette = paletteOf(THEMES[at] ?? {}, scheme);
      for (const [name, channels] of colours) {
        const ours = toHex(palette[name as keyof Palette]);
        const parts = [1, 3, 5].map((start) => Number.parseInt(ours.slice(start, start + 2), 16));
        const apart = Math.max(...parts.map((part, i) => Math.abs(part - (channels[i] ?? 0))));
        expect(
          apart,
          `${JSON.stringify(THEMES[at])} ${name}: ${channels}, not ${parts}`,
        ).toBeLessThan(2);
      }
    });
  },
);
