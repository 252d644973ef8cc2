import { describe, expect, it, test } from "vitest";
import { parseText, type Text, textIn } from "../../../widget/config/text.ts";

describe("a text", () => {
  it("is one string for everybody, or one for each language", () => {
    expect(parseText("Fout? Opgelost.")).toBe("Fout? Opgelost.");
    expect(parseText({ nl: "Fout?", en: "Wrong?" })).toEqual({ nl: "Fout?", en: "Wrong?" });
    expect(parseText({ en: "Wrong?" })).toEqual({ en: "Wrong?" });
  });

  it("keeps its spaces, so that a message can end where the visitor goes on", () => {
    expect(parseText("Mijn bestelnummer is: ")).toBe("Mijn bestelnummer is: ");
    expect(parseText({ nl: "Mijn nummer: " })).toEqual({ nl: "Mijn nummer: " });
  });

  it("keeps what looks like markup as it is: it is never anything but text", () => {
    const text = '<img src=x onerror="alert(1)">';
    expect(parseText(text)).toBe(text);
  });

  it("forgets languages that the widget does not speak", () => {
    expect(parseText({ nl: "Fout?", la: "Erratum?" })).toEqual({ nl: "Fout?" });
  });

  test.each([
    [""],
    [" "],
    ["\n\t"],
    [7],
    [true],
    [null],
    [undefined],
    [["Fout?"]],
    [{}],
    [{ la: "Erratum?" }],
    [{ nl: "" }],
    [{ nl: " \n" }],
    [{ nl: "Fout?", en: "" }],
    [{ nl: "Fout?", en: 7 }],
    [{ nl: "Fout?", en: null }],
    [{ nl: ["Fout?"] }],
    [{ nl: { nl: "Fout?" } }],
  ])("is refused when it is %j", (raw) => {
    expect(parseText(raw)).toBeUndefined();
  });

  it("is not inherited", () => {
    expect(parseText(JSON.parse('{"__proto__":{"nl":"Fout?"}}'))).toBeUndefined();
  });
});

describe("a text in the visitor's language", () => {
  test.each([
    ["the same for everybody", "Fout?", "en", "Fout?"],
    ["the one asked for", { nl: "Fout?", en: "Wrong?" }, "en", "Wrong?"],
    ["the one there is", { en: "Wrong?" }, "nl", "Wrong?"],
    ["the first that was given", { fr: "Faux ?", de: "Fehler?" }, "nl", "Faux ?"],
    ["whichever comes first", { de: "Fehler?", fr: "Faux ?" }, "nl", "Fehler?"],
  ] as const)("is %s", (_, text, language, expected) => {
    expect(textIn(parseText(text) as Text, language)).toBe(expected);
  });
});
