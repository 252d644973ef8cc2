import { describe, expect, test } from "vitest";
import { engines } from "./engines.ts";
import { useVisitor } from "./visit.ts";
import { PATIENCE, PHONE, WIDE } from "./visitor.ts";

const WIDTHS = [WIDE, PHONE];

describe.each(engines)("in $name", (engine) => {
  const visitor = useVisitor(engine);

  test("the panel rises when it opens, and the badge comes without movement", async () => {
    for (const width of WIDTHS) {
      await visitor().visit({ width });
      expect(await visitor().run(runningAnimations)).toBe(0);
      await visitor().click(".badge");
      await expect
        .poll(() => visitor().run(() => window.witness.animations), PATIENCE)
        .toEqual([1]);
    }
  });
});

describe.each(engines)("in $name, for a visitor who asked for less motion", (engine) => {
  const visitor = useVisitor(engine, { reducedMotion: true });

  test("nothing moves when the panel opens", async () => {
    for (const width of WIDTHS) {
      await visitor().visit({ width });
      await visitor().click(".badge");
      await expect
        .poll(() => visitor().run(() => window.witness.animations), PATIENCE)
        .toEqual([0]);
      expect(await visitor().count("dialog[open]")).toBe(1);
    }
  });
});

/** Of the document, and of the widget's shadow roots, which the document does not count everywhere. */
function runningAnimations(): number {
  return [document, ...window.witness.find("vang-net").map((host) => host.shadowRoot)].flatMap(
    (root) => root?.getAnimations() ?? [],
  ).length;
}
