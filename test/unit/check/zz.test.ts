import { test } from "vitest";
import { checked, textOf } from "../../fixtures/check/files.ts";
test("try", () => {
  const none = textOf("none");
  const tries: [string, string][] = [
    ["none", none],
    ["empty", " \n"], ["comment only", "// x\n"], ["html", "<!doctype html>"], ["trunc", none.slice(0, 700)], ["trunc2", none.slice(0, 712)],["trunc3", none.slice(0, -3)],
    ["bom", "\uFEFF" + none], ["curly", none.replace(/"/g, "”")], ["curly1", none.replace('"Anna"', "“Anna”")],
    ["single", none.replaceAll('"', "'")], ["missing comma", none.replace('"Anna",', '"Anna"')],
    ["missing comma2", none.replace('"en"],', '"en"]').replace('"nl", "en"', '"nl" "en"').replace(/\},\n    \{/, "}\n {")],
    ["trailing", none.replace('"anna@blauwevos.nl"', '"anna@blauwevos.nl",')], ["double comma", none.replace('"Anna",', '"Anna",,')],
    ["comments", none.replace('"Anna",', '"Anna", // hoi\n/* b */')], ["dup", none.replace('"Anna",', '"Anna","name":"Joris",')],
    ["inner quote", none.replace('Fout? Binnen', 'Fout? "Binnen" 24')], ["unquoted name", none.replace('"name"', 'name')], ["unquoted value", none.replace('"Anna"', 'Anna Vos')],
    ["unclosed", none.replace('"Anna",', '"Anna,')], ["colon", none.replace('"name": "Anna"', '"name" "Anna"')], ["tab", none.replace('Fout? ', 'Fout?\t')], ["escape", none.replace('Fout? ', 'Fout?\\d')],
    ["after", none + "}"], ["not json", "hello world"], ["js", "window.vangnetConfig = {}"], ["nbsp", none.replace('"name": ', '"name":\u00a0')],
    ["True", none.replace('true', 'True')], ["brace", none.replace('"email": "anna@blauwevos.nl"\n  },', '"email": "anna@blauwevos.nl"\n  ],')], ["win", none.replace("één", "\ufffd\ufffdn")], ["moji", none.replace("één", "Ã©Ã©n")],
    ["num", none.replace('"radius": 12', '"radius": 1,2')], ["08", none.replace('"radius": 12', '"radius": 08')],["nan", none.replace('"radius": 12', '"radius": NaN')],["list", "[]"],["two", none.replace('"Anna",', '"Anna"').replace("true", "ja").replace('"kvk"', "kvk")],
    ["mixed end", none.replace('"Anna",', '"Anna”,')],["mixed start", none.replace('"Anna",', '“Anna",')],["utf16", [...none].join("\0")],
  ];
  for (const [name, text] of tries)
    console.log(name + ": " + (checked(text).map((p) => `${p.code} ${p.line}:${p.column} ${JSON.stringify(p.args).slice(0,60)} ${p.edit ? JSON.stringify(p.edit).slice(0, 40) : ""}`).join("\n     ")));
});
