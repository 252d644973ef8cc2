import { describe, expect, test } from "vitest";
import { toHex } from "../../widget/check/rules/legible/colour.ts";
import { type Colours, type Palette, paletteOf } from "../../widget/check/rules/legible/palette.ts";
import { example } from "../fixtures/files.ts";
import { engines } from "./engines.ts";
import { features, without } from "./features.ts";
import { useVisitor } from "./visit.ts";
import type { Visitor } from "./visitor.ts";

const ACCENT = "#1f3a8a";
const PAIRS = {
  accent: { light: "#9d174d", dark: "#f9a8d4" },
  onAccent: { light: "#ffe4f1", dark: "#500724" },
  surface: { light: "#fdf6e3", dark: "#002b36" },
  text: { light: "#123456", dark: "#fedcba" },
  muted: { light: "#586e75", dark: "#93a1a1" },
  border: { light: "#eee8d5", dark: "#073642" },
};
const DARK = "<style>:root { color-scheme: dark }</style>";
const LIGHT_DARK = features["light-dark() with relative colours"];

describe.each(engines)("in $name", (engine) => {
  const visitor = useVisitor(engine);

  test("a light page gets the light palette", async () => {
    await visitor().visit({ config: { ...example(), theme: { accent: ACCENT } } });
    expectPalette(await colours(visitor()), "light");
  });

  test("a dark page gets the dark palette where light-dark() is known, else the light one", async () => {
    await visitor().visit({ head: DARK, config: { ...example(), theme: { accent: ACCENT } } });
    expectPalette(await colours(visitor()), (await visitor().has(LIGHT_DARK)) ? "dark" : "light");
  });

  // The browsers of today all know it, so one that does not is imitated.
  test.each(["", DARK])(
    "without light-dark() every page gets the light palette: %s",
    async (head) => {
      await visitor().visit({
        head: head + without(LIGHT_DARK),
        config: { ...example(), theme: { accent: ACCENT } },
      });
      expect(await visitor().has(LIGHT_DARK)).toBe(false);
      expectPalette(await colours(visitor()), "light");
    },
  );

  test.each([
    ["with light-dark(), if it is there", ""],
    ["without light-dark()", without(LIGHT_DARK)],
  ])("a theme for light and for dark pages is whole %s", async (_, head) => {
    await visitor().visit({ head: DARK + head, config: { ...example(), theme: PAIRS } });
    const scheme = (await visitor().has(LIGHT_DARK)) ? "dark" : "light";
    expectPalette(await colours(visitor()), scheme, PAIRS);
  });
});

type Channels = number[];
const ROLES = Object.keys(paletteOf({}, "light")) as (keyof Palette)[];

/** What each colour of the palette is on the screen: red, green, blue and opacity, up to 255. */
function colours(visitor: Visitor): Promise<Channels[]> {
  return visitor.run((roles) => {
    const context = document.createElement("canvas").getContext("2d");
    const probe = window.witness.find(".root")[0]?.appendChild(document.createElement("i"));
    if (!probe || !context) throw new Error("nothing to look at");
    return roles.map((role) => {
      const token = `--${role.replace(/[A-Z]/g, "-$&").toLowerCase()}`;
      probe.style.setProperty(
        "background-color",
        role === "text" ? "currentColor" : `var(${token})`,
      );
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = getComputedStyle(probe).backgroundColor;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    });
  }, ROLES);
}

/** Each colour on the screen is the one that the check counts with. */
function expectPalette(
  shown: Channels[],
  scheme: "light" | "dark",
  theme: Colours = { accent: { light: ACCENT } },
): void {
  const palette = paletteOf(theme, scheme);
  const expected = ROLES.map((role) => {
    const hex = toHex(palette[role]);
    return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).concat(255);
  });
  const apart = ROLES.filter((_, at) =>
    expected[at]?.some((channel, i) => Math.abs(channel - (shown[at]?.[i] ?? -9)) > 1),
  );
  expect(
    apart.map((role) => `${role}: ${shown[ROLES.indexOf(role)]}`),
    `${scheme} palette: ${JSON.stringify(expected)}`,
  ).toEqual([]);
}
