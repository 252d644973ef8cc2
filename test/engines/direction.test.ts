import { describe, expect, test } from "vitest";
import { example, type Fields } from "../fixtures/files.ts";
import { engines } from "./engines.ts";
import { leftToRight } from "./places.ts";
import { useVisitor } from "./visit.ts";
import { PHONE, WIDE } from "./visitor.ts";

/** The example, of an owner who writes Arabic; the widget goes on in Dutch. */
function arabic(): Fields {
  const { promise, contact, shop, cases: [first] = [], ...config } = example() as Example;
  const words = { words: "كانت على الباب!", customer: "مريم (34)", permission: true };
  return {
    ...config,
    shop: { ...shop, tradeName: "خزف!", address: "شارع 12", kvk: "87654321" },
    promise: { ...promise, headline: "نصلحه خلال 24 ساعة." },
    contact: { ...contact, name: "آنا (م.)" },
    scenarios: [{ id: "late", when: "طردي متأخّر", steps: ["أرسل رقم طلبك."] }],
    cases: [{ ...first, ...words }],
  };
}

interface Example extends Fields {
  shop: Fields;
  promise: Fields;
  contact: Fields;
  cases?: Fields[];
}

const DIRECTED = {
  "by its root": '<script>document.documentElement.dir = "rtl"</script>',
  "by its stylesheet": "<style>html { direction: rtl }</style>",
  "by its stylesheet, of the body": "<style>body { direction: rtl }</style>",
};

describe.each(engines)("in $name", (engine) => {
  const visitor = useVisitor(engine);
  const order = (selector: string, parts: string[]) =>
    visitor().run(leftToRight, [selector, [...parts].sort()] as const);
  const style = (selector: string, property: string) =>
    visitor().run(
      ([wanted, name]) =>
        window.witness
          .find(wanted)
          .map((element) => getComputedStyle(element).getPropertyValue(name)),
      [selector, property] as const,
    );

  test("a text in Arabic reads from right to left, its number forwards", async () => {
    await visitor().visit({ config: arabic() });
    await visitor().click(".badge");
    const seen = [".", "ساعة", "2", "4", "خلال", "نصلحه"];
    expect(await order("dialog h2", seen)).toEqual(seen);
    expect(await style("dialog h2", "direction")).toEqual(["rtl"]);
  });

  test("a sentence of the widget reads from left to right, whatever the names in it", async () => {
    await visitor().visit({ config: arabic() });
    const status = [".)", "م", "آنا", ", er nu", "17:30"];
    expect(await order(".badge .muted", status)).toEqual(status);
    await visitor().click(".badge");
    const trade = ["!", "خزف", "12", "شارع", "KvK", "87654321"];
    expect(await order("dialog .small > .text:last-child", trade)).toEqual(trade);
    expect(await order(".channels a .small", ["+", "31", "678"])).toEqual(["+", "31", "678"]);
  });

  test("what stands beside a text stands where it begins: the number of a step, the line of a quote", async () => {
    await visitor().visit({ config: arabic() });
    await visitor().click(".badge");
    await visitor().click("summary");
    const step = await visitor().box("dialog li");
    const steps = await visitor().box("dialog ol");
    expect(steps.right - step.right).toBeCloseTo(20, 1);
    expect(await style("blockquote", "border-right-width")).toEqual(["2px"]);
    expect(await style("blockquote", "border-left-width")).toEqual(["0px"]);
    const quote = ["!", "الباب", "كانت"];
    expect(await order("blockquote p", quote)).toEqual(quote);
  });

  test.each(Object.entries(DIRECTED))(
    "on a page that is written from right to left, %s, the badge is in the left corner, and its panel with it",
    async (_, head) => {
      const { theme, ...config } = example();
      await visitor().visit({ head, config });
      expect((await visitor().box(".badge")).left).toBe(20);
      await visitor().click(".badge");
      expect((await visitor().box("dialog")).left).toBe(20);
      const status = ["Anna", ", er nu", "17:30"];
      expect(await order(".badge .muted", status)).toEqual(status);
    },
  );

  test.each([WIDE, PHONE])(
    "there, too, it stands in the corner that the owner names",
    async (width) => {
      for (const corner of ["right", "left"]) {
        await visitor().visit({
          width,
          head: DIRECTED["by its root"],
          config: { ...example(), theme: { corner } },
        });
        const { left, right, pageWidth } = await visitor().box(".badge");
        expect(corner === "left" ? left : pageWidth - right).toBe(20);
      }
    },
  );
});
