import { describe, expect, test } from "vitest";
import { engines } from "./engines.ts";
import { useVisitor } from "./visit.ts";
import { PHONE, WIDE } from "./visitor.ts";

const HEADLINE = "Fout? Binnen 24 uur opgelost.";
const WIDTHS = { "beside the page": WIDE, "on a phone": PHONE };

describe.each(engines)("in $name", (engine) => {
  const visitor = useVisitor(engine);

  test("the badge is there, whole and in the window, and nothing opens by itself", async () => {
    await visitor().visit();
    expect(await visitor().texts(".badge .lines > *")).toEqual([
      HEADLINE,
      "Anna, er nu, tot 17:30",
    ]);
    const { left, top, right, bottom, pageWidth, pageHeight } = await visitor().box(".badge");
    expect(bottom - top).toBeGreaterThan(40);
    expect(Math.min(left, top, pageWidth - right, pageHeight - bottom)).toBeGreaterThan(0);
    await visitor().moveOn(60 * 60_000);
    expect(await visitor().count("dialog")).toBe(0);
    expect(await visitor().happened("open")).toEqual([]);
  });

  test("a click on the badge opens the panel beside the page, and another closes it", async () => {
    await visitor().visit();
    await visitor().click(".badge");
    expect(await visitor().count("dialog[open]:not(:modal)")).toBe(1);
    expect(await visitor().attributes(".badge", "aria-expanded")).toEqual(["true"]);
    expect(await visitor().texts("dialog h2")).toEqual([HEADLINE]);
    await visitor().click(".badge");
    expect(await visitor().count("dialog")).toBe(0);
    expect(await visitor().attributes(".badge", "aria-expanded")).toEqual(["false"]);
    expect(await visitor().happened("open")).toHaveLength(1);
    expect(await visitor().happened("close")).toHaveLength(1);
  });

  test.each(["Enter", "Space"] as const)("%s on the badge opens the panel", async (key) => {
    await visitor().visit();
    await visitor().focus("#other");
    await visitor().press("Tab");
    expect(await visitor().focused()).toContain(HEADLINE);
    await visitor().press(key);
    expect(await visitor().count("dialog[open]")).toBe(1);
  });

  test.each(Object.entries(WIDTHS))(
    "%s Escape closes the panel, and the badge gets the focus back",
    async (_, width) => {
      await visitor().visit({ width });
      await visitor().click(".badge");
      await visitor().press("Tab");
      expect(await visitor().focused()).toBe("Sluiten");
      await visitor().press("Escape");
      expect(await visitor().count("dialog")).toBe(0);
      expect(await visitor().focused()).toContain(HEADLINE);
      expect(await visitor().happened("close")).toHaveLength(1);
    },
  );

  test.each(Object.entries(WIDTHS))(
    "%s the close button closes the panel, and the badge gets the focus back",
    async (_, width) => {
      await visitor().visit({ width });
      await visitor().click(".badge");
      await visitor().click(".close");
      expect(await visitor().count("dialog")).toBe(0);
      expect(await visitor().focused()).toContain(HEADLINE);
    },
  );

  test("a click elsewhere closes the panel, and one inside does not", async () => {
    await visitor().visit();
    await visitor().click(".badge");
    await visitor().click("dialog h2");
    expect(await visitor().count("dialog[open]")).toBe(1);
    await visitor().click("#other");
    expect(await visitor().count("dialog")).toBe(0);
  });

  test("a click on a field of the page closes the panel and leaves the focus in the field", async () => {
    await visitor().visit({ body: '<input id="field" aria-label="Zoeken">' });
    await visitor().click(".badge");
    await visitor().click("#field");
    expect(await visitor().count("dialog")).toBe(0);
    expect(await visitor().focused()).toBe("Zoeken");
  });

  test("on a phone the panel is a modal sheet over the page, which a click beside it closes", async () => {
    await visitor().visit({ width: PHONE });
    await visitor().click(".badge");
    expect(await visitor().count("dialog:modal")).toBe(1);
    const { left, top, right, bottom, pageWidth, pageHeight } = await visitor().box("dialog");
    expect(pageWidth).toBeLessThanOrEqual(480);
    expect([left, right, bottom]).toEqual([0, pageWidth, pageHeight]);
    expect(top).toBeGreaterThan(0);
    await visitor().clickAt(Math.round(pageWidth / 2), Math.round(top / 2));
    expect(await visitor().count("dialog")).toBe(0);
  });

  test("Tab goes through the panel: close, every link to the contact, every scenario", async () => {
    await visitor().visit();
    await visitor().focus("#other");
    await visitor().press("Tab");
    await visitor().press("Enter");
    const reached: string[] = [];
    for (let step = 0; step < 12; step++) {
      await visitor().press("Tab");
      reached.push(await visitor().focused());
      if (reached.at(-1)?.startsWith("Mijn pakket")) await visitor().press("Enter");
    }
    const order = [
      "Sluiten",
      "WhatsApp Anna",
      "Bel Anna",
      "Mail Anna",
      "Mijn pakket is te laat",
      "WhatsApp Anna",
      "Het kwam kapot aan",
      "Ik kreeg iets anders",
    ];
    const stops = reached.filter((name) => order.some((start) => name.startsWith(start)));
    expect(stops.slice(0, order.length)).toEqual(
      order.map((start) => expect.stringContaining(start)),
    );
  });

  test("on a phone Tab does not lead out of the open panel into the page behind it", async () => {
    await visitor().visit({ width: PHONE });
    await visitor().click(".badge");
    const reached: string[] = [];
    for (let step = 0; step < 30; step++) {
      await visitor().press("Tab");
      reached.push(await visitor().focused());
    }
    expect(reached).toContain("Sluiten");
    expect(reached).not.toContain("Iets anders");
  });

  test("a strip opens the panel too, and gets the focus back", async () => {
    await visitor().visit({ body: '<vang-net view="strip"></vang-net>' });
    await visitor().click(".strip");
    expect(await visitor().count("dialog[open]")).toBe(1);
    await visitor().press("Escape");
    expect(await visitor().count("dialog")).toBe(0);
    expect(await visitor().focused()).toContain("Anna helpt je");
  });
});
