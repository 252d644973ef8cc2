import { test } from "vitest";
import { atBothWidths, useLook } from "./looking.ts";

const { expectBlank, expectBlankCard } = useLook();

test.each(
  atBothWidths(
    "blank",
    "rem-of-ten",
    "all-unset",
    "loud-everything",
    "loud-type",
    "hidden-divs",
    "bootstrap-3",
    "bootstrap-4",
    "bootstrap-5",
    "tailwind",
    "normalize",
    "zoomed-body",
    "body-transform",
    "body-filter",
    "html-transform",
    "html-contains",
    "overflow-hidden",
    "common-properties",
    "child-rules",
    "generated-content",
    "nothing-to-press",
    "vertical",
    "quirks",
    "grid-root",
    "long",
  ),
)("badge and panel look as on a blank page: %s at %i px", async (name, width) => {
  await expectBlank(name, width);
});

test.each(atBothWidths("long", "body-transform", "body-filter", "html-transform", "html-contains"))(
  "at its end too, badge and panel are in their corner: %s at %i px",
  async (name, width) => {
    await expectBlank(name, width, { scrolled: true });
  },
);

test.each(atBothWidths("blank", "common-properties", "right-to-left"))(
  "badge and panel in the left corner look as on a blank page: %s at %i px",
  async (name, width) => {
    const left = { theme: { corner: "left" }, style: "main { visibility: hidden }" };
    await expectBlank(name, width, left, left);
  },
);

test.each(atBothWidths("right-to-left", "right-to-left-body", "inherited-text"))(
  "on a page from right to left they are in the left corner, and look as on a blank page: %s at %i px",
  async (name, width) => {
    const style = "main { visibility: hidden }";
    await expectBlank(name, width, { style }, { theme: { corner: "left" }, style });
  },
);

test.each(atBothWidths("right-to-left", "right-to-left-body"))(
  "there, too, the owner may name the right corner: %s at %i px",
  async (name, width) => {
    await expectBlank(name, width, { theme: { corner: "right" } });
  },
);

test.each(atBothWidths("dark"))(
  "a page that says it is dark gets the dark look: %s at %i px",
  async (name, width) => {
    const style = "body { background: #121212 }";
    await expectBlank(name, width, {}, { theme: { scheme: "dark" }, style });
  },
);

test.each(atBothWidths("grey"))(
  "a filter on the root greys the widget too, and moves nothing: %s at %i px",
  async (name, width) => {
    await expectBlank(name, width, {}, { style: "html { filter: grayscale(1) }" });
  },
);

test.each(
  atBothWidths(
    "blank",
    "rem-of-ten",
    "all-unset",
    "loud-type",
    "bootstrap-3",
    "bootstrap-4",
    "bootstrap-5",
    "tailwind",
    "normalize",
    "right-to-left",
    "common-properties",
    "inherited-text",
  ),
)("a card looks inside as on a blank page: %s at %i px", async (name, width) => {
  await expectBlankCard(name, width);
});
