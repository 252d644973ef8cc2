import { describe, expect, test } from "vitest";
import { example } from "../fixtures/files.ts";
import { engines } from "./engines.ts";
import { features, without } from "./features.ts";
import { tooWide } from "./places.ts";
import { useVisitor } from "./visit.ts";
import { PATIENCE, PHONE } from "./visitor.ts";

const MINUTE = 60_000;

/** With all that the browser has, and without one feature of it. Where the browser lacks it, these are the same. */
const withAndWithout = (name: keyof typeof features) =>
  [
    [`with ${name}, if it is there`, ""],
    [`without ${name}`, without(features[name])],
  ] as const;

describe.each(engines)("in $name", (engine) => {
  const visitor = useVisitor(engine);

  test.each(withAndWithout("the Navigation API"))(
    "in a shop that loads no new documents the badge goes and comes at once %s, else with the next change",
    async (_, head) => {
      await visitor().visit({ head, config: { ...example(), show: { except: ["/checkout/*"] } } });
      const atOnce = await visitor().has(features["the Navigation API"]);
      expect(atOnce && head).toBeFalsy();
      for (const [path, badges] of [
        ["/checkout/betalen", 0],
        ["/vazen", 1],
      ] as const) {
        await visitor().run((to) => history.pushState(null, "", to), path);
        if (!atOnce) await visitor().moveOn(5 * MINUTE);
        expect(await visitor().count(".badge")).toBe(badges);
      }
    },
  );

  test.each(withAndWithout("details that close each other"))(
    "what can go wrong unfolds one at a time %s, else side by side",
    async (_, head) => {
      await visitor().visit({ head });
      await visitor().click(".badge");
      await visitor().click("details:nth-child(1) summary");
      await visitor().click("details:nth-child(2) summary");
      const expected = (await visitor().has(features["details that close each other"])) ? 1 : 2;
      expect(await visitor().count("details[open]")).toBe(expected);
    },
  );

  test.each(withAndWithout("@container"))(
    "a wide card has two columns %s, else one",
    async (_, head) => {
      await visitor().visit({ head, body: '<vang-net view="card"></vang-net>' });
      await expect.poll(() => visitor().count(".card"), PATIENCE).toBe(1);
      const columns = await visitor().run(() =>
        window.witness
          .find(".columns")
          .map((row) => getComputedStyle(row).gridTemplateColumns.split(" ").length),
      );
      const expected = (await visitor().has(features["@container"])) ? 2 : 1;
      expect(columns).toEqual([expected, expected]);
    },
  );

  test.each(withAndWithout("text-wrap"))(
    "no text in the sheet on a phone is wider than its place %s",
    async (_, head) => {
      await visitor().visit({ head, width: PHONE });
      await visitor().click(".badge");
      await visitor().click("details:nth-child(1) summary");
      expect(await visitor().run(tooWide)).toEqual([]);
    },
  );

  test.each(withAndWithout("moveBefore"))(
    "a view that the page moves stays as it is and still opens, %s",
    async (_, head) => {
      const body = '<aside></aside><vang-net view="strip"></vang-net>';
      await visitor().visit({ head, body });
      await expect.poll(() => visitor().happened("ready"), PATIENCE).toHaveLength(2);
      await visitor().run(() => {
        const [aside, strip] = window.witness.find("aside, vang-net[view]") as [Place, HTMLElement];
        if (aside.moveBefore) aside.moveBefore(strip, null);
        else aside.append(strip);
      });
      expect(await visitor().count("aside > vang-net")).toBe(1);
      await visitor().click(".strip");
      expect(await visitor().count("dialog[open]")).toBe(1);
      expect(await visitor().happened("ready")).toHaveLength(2);
    },
  );

  test("the badge gets the focus back where a click does not focus what is clicked", async () => {
    const head = `<script>addEventListener("mousedown", (event) => event.preventDefault(), true)</script>`;
    await visitor().visit({ head });
    await visitor().click(".badge");
    await visitor().press("Escape");
    expect(await visitor().focused()).toContain("Fout? Binnen 24 uur opgelost.");
  });
});

/** An element of a browser that may not know how to move another one into it. */
interface Place extends Omit<HTMLElement, "moveBefore"> {
  moveBefore?: HTMLElement["moveBefore"];
}
