import { describe, expect, it, test } from "vitest";
import { changed, checked, HONEST } from "../../../demo/readme/faults/index.ts";
import { explain } from "../../../widget/check/explain.ts";
import type { Finding } from "../../../widget/check/finding.ts";
import { decode } from "../../../widget/check/text/decode.ts";
import { parseJson } from "../../../widget/config/json.ts";
import { OWNER_LANGUAGES } from "../../../widget/config/owner-language.ts";

const NONE = HONEST;
const NAME = '"name": "Anna",';

/** A good config in which one piece is written otherwise. */
function written(old: string, fresh: string) {
  expect(NONE).toContain(old);
  return NONE.replace(old, () => fresh);
}
const codesIn = (text: string) => checked(text).map(({ code }) => code);

/** The text after every certain edit of the check, until there are no more. */
function mended(text: string): string {
  const edit = checked(text).find((problem) => problem.edit)?.edit;
  if (!edit) return text;
  return mended(text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length));
}

describe("a text that is no JSON", () => {
  test.each([
    ["only remarks", "// niets\n/* nog niets */", ["empty-file"]],
    ["only a byte order mark", "\uFEFF", ["empty-file"]],
    ["a page with a byte order mark", "\uFEFF <html>", ["html-file"]],
    ["JavaScript", `window.vangnetConfig = ${NONE};`, ["text-before-start"]],
    ["plain words", "hello world", ["text-before-start"]],
    ["a list", "[]", ["invalid-object"]],
    ["nothing at all", "null", ["invalid-object"]],
    ["cut off in a text", NONE.slice(0, NONE.indexOf("nieuw exemplaar")), ["truncated-file"]],
    ["cut off in a web address", NONE.slice(0, NONE.indexOf("www.")), ["truncated-file"]],
    ["without its last bracket", NONE.trimEnd().slice(0, -1), ["truncated-file"]],
    ["a text that ends in a curly quote", written(NAME, '"name": "Anna”,'), ["curly-quotes"]],
    ["an apostrophe in single quotes", written(NAME, "'name': 'Anna\\'s',"), ["single-quotes"]],
    ["a number with a zero in front", written('"radius": 12', '"radius": 08'), ["unquoted-value"]],
    ["NaN", written('"radius": 12', '"radius": NaN'), ["unquoted-value"]],
    ["an extra comma at the start", written('["nl", "en"]', '[,"nl"]'), ["extra-comma"]],
    ["a bracket of the other shape", written('["nl", "en"]', '["nl", "en"}'), ["wrong-bracket"]],
  ])("%s", (_, text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it("is told of once when every quote in it is curly", () => {
    const text = NONE.replaceAll('"', "”");
    const problems = checked(text);
    expect(problems.map(({ code, args }) => [code, args.count])).toEqual([
      ["curly-quotes", NONE.split('"').length >> 1],
    ]);
    expect(mended(text)).toBe(NONE);
  });

  it("is told of in one go, whatever else is wrong in it", () => {
    const text = written(NAME, '"name": "Anna" // ik\n')
      .replace('"radius": 12', '"radius": "12px",')
      .replace('"role"', "'rol'");
    expect(codesIn(text).sort()).toEqual(
      [
        "comment",
        "missing-comma",
        "single-quotes",
        "unknown-key",
        "invalid-number",
        "extra-comma",
      ].sort(),
    );
  });
});

describe("what the browser forgives is never an error", () => {
  test.each([
    ["a byte order mark", `\uFEFF${NONE}`],
    ["a trailing comma", written('["nl", "en"]', '["nl", "en",]')],
    ["a remark", written(NAME, `// ik\n${NAME}`)],
    ["a key that stands twice", written(NAME, `"name": "Joris", ${NAME}`)],
    ["an unknown key", written(NAME, `"nmae": "Joris", ${NAME}`)],
  ])("%s", (_, text) => {
    const problems = checked(text);
    expect(problems.map(({ severity }) => severity)).toHaveLength(1);
    expect(problems[0]?.severity).not.toBe("error");
  });
});

test("a comma that the browser skips is no error either", () => {
  const text = written('["nl", "en"]', "[,]");
  expect(() => parseJson(text)).not.toThrow();
  expect(checked(text).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("of a key that stands twice the last is the one that counts", () => {
  const text = written('"radius": 12', '"radius": 12, "radius": "12px"');
  const [, problem] = checked(text);
  expect(problem?.code).toBe("invalid-number");
  expect(text.split("\n")[(problem?.line ?? 0) - 1]?.slice((problem?.column ?? 0) - 1)).toMatch(
    /^"12px"/,
  );
});

describe("a certain edit", () => {
  test.each([
    ["trailing comma", written('["nl", "en"]', '["nl", "en",]')],
    ["missing comma", written(NAME, '"name": "Anna"')],
    ["extra comma", written(NAME, `${NAME},`)],
    ["curly quotes", written(NAME, "“name”: “Anna”,")],
    ["single quotes", written(NAME, "'name': 'Anna',")],
    ["curly quote here and there", written(NAME, "“name”: “Anna”,").replace('"email"', "“email”")],
    ["odd space", written(NAME, '"name":\u00A0"Anna",')],
    ["misspelled key", written('"role"', '"roel"')],
    ["Dutch key", written('"role"', '"functie"')],
  ])("mends a %s, and touches nothing else", (_, text) => {
    expect(mended(text)).toBe(NONE);
  });

  it("keeps the text between quotes as it is", () => {
    const text = written(NAME, '“name”: “Anna zegt "hoi" tegen \'t kind”,');
    const { contact } = parseJson(mended(text)) as { contact: { name: string } };
    expect(contact.name).toBe('Anna zegt "hoi" tegen \'t kind');
  });

  it("is not offered when it would make a key stand twice, or when two keys are as near", () => {
    expect(checked(written(NAME, `${NAME} "naam": "Joris",`))[0]?.edit).toBeUndefined();
    const [problem] = checked(written('"analytics": "none"', '"analytics": "none", "shoq": 1'));
    expect(problem).toMatchObject({ code: "unknown-key", args: { near: '"shop", "show"' } });
    expect(problem?.edit).toBeUndefined();
  });
});

describe("a choice", () => {
  test.each([
    ["hours.holidays", "de-by", "DE-BY"],
    ["hours.holidays", "DE_BY", "DE-BY"],
    ["hours.holidays", "nl", "NL"],
    ["language", "NL", "nl"],
    ["theme.corner", "Right", "right"],
  ])("that only its spelling tells from a known one is mended: %s %s", (place, word, known) => {
    const text = changed({ [place]: word });
    const [problem, ...more] = checked(text);
    expect(more).toEqual([]);
    expect(mended(text)).toBe(changed({ [place]: known }));
    for (const language of OWNER_LANGUAGES) {
      const { problem: said, fix } = explain(problem as Finding, language);
      expect(said).toContain(`"${word}"`);
      expect(fix).toContain(`"${known}"`);
    }
  });

  test.each(["Bayern", "DE-XX", "DE-B", "D", "", "DE-BY, DE-BW", ["de"]])(
    "that is another word is never guessed: %j",
    (word) => {
      const [problem, ...more] = checked(changed({ "hours.holidays": word }));
      expect(problem).toMatchObject({ code: "invalid-choice", args: { near: "" } });
      expect(problem?.edit).toBeUndefined();
      expect(more).toEqual([]);
    },
  );
});

describe("an unknown key gets the known one that the owner may have meant", () => {
  test.each([
    ["contact", "telefoon", '"phone"'],
    ["contact", "Telefoonnummer", '"phone"'],
    ["contact", "e-mail", '"email"'],
    ["contact", "foto", '"photo"'],
    ["contact", "Whatsapp", '"whatsapp"'],
    ["promise", "vergoeding", '"remedy"'],
    ["promise", "kop", '"headline"'],
    ["promise", "innerhalb", '"within"'],
    ["promise", "headlien", '"headline"'],
    ["hours", "feestdagen", '"holidays"'],
    ["hours", "timezone", '"timeZone"'],
    ["hours", "jours fériés", '"holidays"'],
    ["contact", "Téléphone", '"phone"'],
    ["promise", "délai", '"within"'],
    ["shop", "Adresse", '"address"'],
    ["shop", "raison_sociale", '"tradeName"'],
  ])("in %s: %s", (parent, key, near) => {
    const text = JSON.stringify({ ...(JSON.parse(NONE) as object), [parent]: { [key]: "x" } });
    const unknown = checked(text).find(({ code }) => code === "unknown-key");
    expect(unknown?.args.near).toBe(near);
    expect(unknown?.path).toEqual([parent, key]);
  });

  test.each([
    ["belofte", '"promise"'],
    ["openingstijden", '"hours"'],
    ["winkel", '"shop"'],
    ["contactpersoon", '"contact"'],
    ["gevallen", '"cases"'],
    ["seizoenen", '"seasons"'],
    ["scenarois", '"scenarios"'],
    ["Öffnungszeiten", '"hours"'],
    ["Anrede", '"tone"'],
    ["boutique", '"shop"'],
    ["engagement", '"promise"'],
    ["horaires_d'ouverture", '"hours"'],
    ["périodes", '"seasons"'],
    ["periodes", '"seasons"'],
    ["remplaçants", '"standIns"'],
    ["mentions légales", '"legal"'],
  ])("at the top: %s", (key, near) => {
    const text = JSON.stringify({ [key]: {} });
    expect(checked(text).find(({ code }) => code === "unknown-key")?.args.near).toBe(near);
  });

  it("or the place where it belongs", () => {
    const [problem] = checked(written('"language": "nl",', '"language": "nl", "whatsapp": "x",'));
    expect(problem?.args).toMatchObject({ near: "", home: "contact" });
    expect(problem && explain(problem, "nl").fix).toContain('"contact"');
  });

  it("unless it is a remark", () => {
    expect(codesIn(written(NAME, `"$comment": "ik", "//": "jij", ${NAME}`))).toEqual([]);
  });
});

describe("a broken value", () => {
  it("is pointed out at the one entry that is wrong", () => {
    const text = written('"sat": ["10:00-12:30", "13:00-16:00"]', '"sat": "10-16"');
    const [problem] = checked(text);
    const line = text.split("\n")[(problem?.line ?? 0) - 1];
    expect(line?.slice((problem?.column ?? 0) - 1)).toMatch(/^"10-16"/);
    expect(problem?.args).toMatchObject({ found: '"sat": "10-16"', dropped: "hours" });
  });

  it("says what is left out because of it, whatever else is broken", () => {
    const text = written('"radius": 12', '"radius": "12px"').replace(
      / +"headline": "Fout.+24.+\n/,
      "",
    );
    expect(checked(text).map(({ code, args }) => [code, args.dropped])).toEqual([
      ["missing-field", "everything"],
      ["invalid-number", "theme.radius"],
    ]);
  });

  it("is told of in the owner's language, with the place in words", () => {
    const [problem] = checked(written('"within": "48 hours"', '"within": "2 weken"'));
    expect(problem && explain(problem, "nl")).toEqual({
      subject: '"within" van seizoen 1',
      problem:
        'Dit is geen tijdsduur die de widget kent: "2 weken". Daarom laat de widget seizoen 1 weg.',
      fix: expect.stringContaining('"24 uur"'),
    });
    expect(problem && explain(problem, "en").subject).toBe('"within" of season 1');
  });
});

describe("decode", () => {
  it("reads bytes as a browser does, and keeps the traces of another encoding", () => {
    const bytes = new TextEncoder().encode("\uFEFF{ é €");
    expect(decode(bytes)).toBe("\uFEFF{ é €");
    expect(decode(Uint8Array.of(0xeb))).toBe("\uFFFD");
    expect(codesIn(decode(new Uint8Array(Buffer.from(NONE, "utf16le"))))).toEqual(["utf-16"]);
  });
});
