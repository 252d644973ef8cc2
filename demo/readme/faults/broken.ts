import { MOST_MILLIONS } from "../../../widget/config/json.ts";

/** A text in which something was broken. */
export interface Broken {
  /** Breaks the honest text, and marks with `▸` where that is pointed out. */
  text: (honest: string) => string;
  /** The bytes that an editor writes of it; UTF-8 when left out. */
  saved?: (text: string) => Uint8Array;
}

/** One stretch of the text replaced, where it stands first. */
const broken = (from: string, to: string): Broken => ({
  text: (honest) => honest.replace(from, () => to),
});

/** Two letters as an editor in Western Europe wrote them before there was UTF-8. */
const asWindows = (text: string) =>
  Buffer.from(Buffer.from(text).toString("latin1").replace("Ã©Ã©", "éé"), "latin1");

/** What a shop answers with when the file is not there. */
const HTML = `▸<!doctype html>
<html lang="nl">
  <title>Pagina niet gevonden</title>
</html>
`;

/** What is wrong with the text itself, so that no value says it. */
export const texts: Record<string, Broken> = {
  "empty-file": { text: () => "▸\n" },
  "html-file": { text: () => HTML },
  "file-too-large": { text: (honest) => `▸${honest}${" ".repeat(MOST_MILLIONS * 1e6)}` },
  "utf-16": {
    text: (honest) => `▸\uFEFF${honest}`,
    saved: (text) => Buffer.from(text, "utf16le"),
  },
  "not-utf-8": { ...broken("Maak éé", "Maak ▸éé"), saved: asWindows },
  "double-encoding": broken("Maak éé", "Maak ▸Ã©Ã©"),
  "byte-order-mark": { text: (honest) => `▸\uFEFF${honest}` },
  "curly-quotes": broken('"name": "Anna"', "▸“name”: “Anna”"),
  "single-quotes": broken('"name": "Anna"', "▸'name': 'Anna'"),
  "odd-space": broken('"name": "Anna"', '"name":▸\u00A0"Anna"'),
  comment: broken('"Anna",', '"Anna", ▸// pakt zelf in'),
  "trailing-comma": broken('"anna@blauwevos.nl"', '"anna@blauwevos.nl"▸,'),
  "extra-comma": broken('"Anna",', '"Anna",▸,'),
  "missing-comma": broken('"Anna",', '"Anna▸"'),
  "missing-colon": broken('"name": "Anna"', '"name" ▸"Anna"'),
  "unquoted-name": broken('"name": "Anna"', '▸name: "Anna"'),
  "unquoted-value": broken('"permission": true', '"permission": ▸True'),
  "unclosed-text": broken('"Anna",', '▸"Anna,'),
  "quote-in-text": broken("in scherven aan", 'in "▸scherven" aan'),
  "bad-escape": broken('"2 working hours"', String.raw`"2▸\ working hours"`),
  "control-character": broken("Vaas in", "Vaas▸\tin"),
  "text-before-start": { text: (honest) => `▸window.vangnetConfig = ${honest}` },
  "wrong-bracket": broken('@blauwevos.nl"\n  },', '@blauwevos.nl"\n  ▸],'),
  "text-after-end": { text: (honest) => `${honest}▸}\n` },
  "truncated-file": {
    text: (honest) => honest.replace(/(bezorgd\.")(,\n {4})[\s\S]*/, "$1▸$2"),
  },
  "broken-json": broken('"radius": 12', '"radius": 1,▸2'),
  "duplicate-key": broken('"name": "Anna"', '"name": "Joris",\n    ▸"name": "Anna"'),
};
