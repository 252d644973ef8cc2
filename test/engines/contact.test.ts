import { describe, expect, test } from "vitest";
import { plain } from "../plain.ts";
import { engines } from "./engines.ts";
import { useVisitor } from "./visit.ts";
import { PATIENCE } from "./visitor.ts";

const WHATSAPP = "https://wa.me/31612345678?text=";
const LATE = "Hoi Anna, mijn pakket is te laat. Mijn bestelnummer is: ";
const WRONG = "Hoi Anna, ik kreeg iets anders dan ik bestelde op Vaas. Mijn bestelnummer is: ";

const UNFOLDED = "details[open] summary .grow > :first-child";

describe.each(engines)("in $name", (engine) => {
  const visitor = useVisitor(engine);

  test("the links lead to the contact by WhatsApp, telephone and e-mail", async () => {
    await visitor().visit();
    await visitor().click(".badge");
    expect(await visitor().attributes(".channels a", "href")).toEqual([
      WHATSAPP,
      "tel:+31152001234",
      "mailto:anna@blauwevos.example?subject=Blauwe%20Vos&body=",
    ]);
  });

  test("each scenario has a message of its own, ready to send", async () => {
    await visitor().visit();
    await visitor().click(".badge");
    const [late, , wrong] = await visitor().attributes("details a", "href");
    expect(late).toBe(WHATSAPP + encodeURIComponent(LATE));
    expect(wrong).toBe(WHATSAPP + encodeURIComponent(WRONG));
  });

  test("a link that is followed is told to the page, and which scenario it belongs to", async () => {
    await visitor().visit();
    await visitor().click(".badge");
    for (const place of [1, 2, 3]) await visitor().click(`.channels a:nth-child(${place})`);
    await visitor().click("details:nth-child(2) summary");
    await visitor().click("details[open] a");
    expect(await visitor().happened("contact")).toEqual([
      { channel: "whatsapp" },
      { channel: "phone" },
      { channel: "email" },
      { channel: "whatsapp", scenario: "damaged" },
    ]);
  });

  test("what can go wrong unfolds by pointer, one at a time, and tells the page", async () => {
    await visitor().visit();
    await visitor().click(".badge");
    await visitor().click("details:nth-child(1) summary");
    expect(await visitor().texts("details[open] li")).toHaveLength(3);
    await expect.poll(() => visitor().happened("scenario"), PATIENCE).toEqual([{ id: "late" }]);
    await visitor().click("details:nth-child(3) summary");
    expect(await visitor().texts("details[open] li")).toHaveLength(2);
    expect(await visitor().texts(UNFOLDED)).toEqual(["Ik kreeg iets anders dan ik bestelde"]);
    await expect
      .poll(() => visitor().happened("scenario"), PATIENCE)
      .toEqual([{ id: "late" }, { id: "wrong" }]);
  });

  test("what can go wrong unfolds by keyboard, and folds again", async () => {
    await visitor().visit();
    await visitor().click(".badge");
    await visitor().focus("details:nth-child(1) summary");
    await visitor().press("Space");
    expect(await visitor().texts(UNFOLDED)).toEqual(["Mijn pakket is te laat"]);
    await visitor().press("Tab");
    expect(await visitor().focused()).toBe("WhatsApp Anna");
    await visitor().press("Tab");
    await visitor().press("Enter");
    expect(await visitor().texts(UNFOLDED)).toEqual(["Het kwam kapot aan"]);
    await visitor().press("Enter");
    expect(await visitor().texts(UNFOLDED)).toEqual([]);
  });

  test("after a click on what can go wrong Tab leads on to its link", async () => {
    await visitor().visit();
    await visitor().click(".badge");
    await visitor().click("details:nth-child(1) summary");
    await visitor().press("Tab");
    expect(await visitor().focused()).toBe("WhatsApp Anna");
  });

  test.each([
    ["nl", "nl", "Fout? Binnen 24 uur opgelost.", "vóór morgen 10:35", "Sluiten"],
    ["nl-BE", "nl", "Fout? Binnen 24 uur opgelost.", "vóór morgen 10:35", "Sluiten"],
    ["en", "en", "Something wrong? Put right within 24 hours.", "by 10:35 tomorrow", "Close"],
    ["en-US", "en", "Something wrong? Put right within 24 hours.", "by 10:35 AM tomorrow", "Close"],
    ["de", "de", "Schiefgegangen? In 24 Stunden gelöst.", "bis morgen, 10:35 Uhr", "Schließen"],
    ["de-CH", "de", "Schiefgegangen? In 24 Stunden gelöst.", "bis morgen, 10:35 Uhr", "Schliessen"],
    ["fr-BE", "fr", "Un souci ? Réglé sous 24 heures.", "demain avant 10 h 35", "Fermer"],
    ["fy", "nl", "Fout? Binnen 24 uur opgelost.", "vóór morgen 10:35", "Sluiten"],
  ])("on a page in %s it speaks %s", async (lang, spoken, headline, deadline, close) => {
    await visitor().visit({ lang });
    await visitor().click(".badge");
    expect(await visitor().attributes(".root", "lang")).toEqual([spoken]);
    expect((await visitor().texts("dialog h2")).map(plain)).toEqual([headline]);
    expect(plain((await visitor().texts("[part=deadline]"))[0] ?? "")).toBe(deadline);
    expect(await visitor().attributes(".close", "aria-label")).toEqual([close]);
  });
});
