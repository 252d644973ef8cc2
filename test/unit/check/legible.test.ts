import { describe, expect, it, test } from "vitest";
import { HONEST, NOW } from "../../../demo/readme/faults/index.ts";
import { stylesheet } from "../../../demo/readme/stylesheet.ts";
import { check } from "../../../widget/check/check.ts";
import { explain } from "../../../widget/check/explain.ts";
import type { Finding } from "../../../widget/check/finding.ts";
import {
  contrast,
  fromOklch,
  parseHex,
  toHex,
  toOklch,
} from "../../../widget/check/rules/legible/colour.ts";
import { codes } from "../../../widget/check/rules/legible/index.ts";
import { DEFAULTS, DERIVED, schemesOf } from "../../../widget/check/rules/legible/palette.ts";
import { parseJson } from "../../../widget/config/json.ts";
import { OWNER_LANGUAGES } from "../../../widget/config/owner-language.ts";

type Fields = Record<string, Record<string, unknown>>;

const none = () => parseJson(HONEST) as Fields;

/** What this group finds after a change of the config without remarks. */
function found(change: (config: Fields) => void): Finding[] {
  const config = none();
  change(config);
  return checked(JSON.stringify(config));
}

function checked(text: string): Finding[] {
  const problems = check(text, { now: NOW, language: "nl" });
  return problems.filter(({ code }) => Object.hasOwn(codes, code));
}

const withTheme = (theme: object) => found((config) => Object.assign(config, { theme }));
const brief = (problems: Finding[]) =>
  problems.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("the palette", () => {
  const css = stylesheet();

  it("holds the colours of the stylesheet", () => {
    const pairs = { surface: "white", text: "ink", muted: "grey", border: "line", late: "late" };
    for (const [token, name] of Object.entries(pairs)) {
      const [, light, dark] =
        new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(css) ?? [];
      const { [token as keyof typeof DEFAULTS]: ours } = DEFAULTS;
      expect(
        [light, dark].map((hex) => hex && toHex(parseHex(hex))),
        token,
      ).toEqual([ours.light, ours.dark]);
      expect(css).toContain(
        token === "late" ? "color: var(--late)" : `--vangnet-${token}, var(--${name})`,
      );
    }
    expect(css.match(/--vangnet-accent, (#\w+)/g)).toEqual([
      `--vangnet-accent, ${DEFAULTS.accent.light}`,
      `--vangnet-accent, ${DEFAULTS.accent.light}`,
      `--vangnet-accent, ${DEFAULTS.accent.dark}`,
    ]);
  });

  it("derives the others as the stylesheet does", () => {
    const { darkAccent, lightLink, whiteBelow, tint } = DERIVED;
    const flat = css.replace(/\s+/g, " ");
    expect(flat).toContain(`max(l, ${darkAccent.lightness}) min(c, ${darkAccent.chroma}) h)`);
    expect(flat).toContain(
      `--link: light-dark(oklch(from var(--accent) min(l, ${lightLink}) c h), var(--accent));`,
    );
    expect(flat).toContain(`clamp(0, (${whiteBelow} - y) * 1e9, 1)`);
    expect(flat).toContain(
      `--tint: color-mix(in srgb, var(--accent) ${tint * 100}%, var(--surface));`,
    );
  });

  it("can be read as it stands", () => {
    expect(withTheme({})).toEqual([]);
    expect(withTheme({ scheme: "dark" })).toEqual([]);
  });

  it("stays light where a background, text or line has no colour for dark pages", () => {
    const both = { light: "#ffffff", dark: "#000000" };
    expect(schemesOf({ accent: { light: "#ff0000" } }, undefined)).toEqual(["light", "dark"]);
    expect(schemesOf({ surface: { light: "#ffffff" } }, undefined)).toEqual(["light"]);
    expect(schemesOf({ surface: both, text: { light: "#000000" } }, undefined)).toEqual(["light"]);
    expect(schemesOf({ surface: both }, undefined)).toEqual(["light", "dark"]);
    expect(schemesOf({ surface: { light: "#ffffff" } }, "dark")).toEqual(["dark"]);
  });
});

describe("a colour", () => {
  it("has the contrast that WCAG computes", () => {
    const ratio = (a: string, b: string) => contrast(parseHex(a), parseHex(b));
    expect(ratio("#000", "#fff")).toBeCloseTo(21, 5);
    expect(ratio("#fff", "#000")).toBeCloseTo(21, 5);
    expect(ratio("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
    expect(ratio("#767676", "#ffffff")).toBeCloseTo(4.542, 3);
  });

  test.each(["#000000", "#ffffff", "#1d4ed8", "#00ff00", "#b45309", "#808080"])(
    "%s is the same after the way to OKLCH and back",
    (hex) => {
      expect(toHex(fromOklch(toOklch(parseHex(hex))))).toBe(hex);
    },
  );

  it("has the place in OKLCH that CSS Color gives for red", () => {
    const [lightness, chroma, hue] = toOklch(parseHex("#f00"));
    expect(lightness).toBeCloseTo(0.628, 3);
    expect(chroma).toBeCloseTo(0.2577, 3);
    expect((hue * 180) / Math.PI).toBeCloseTo(29.23, 1);
  });
});

describe("colours that cannot be read on each other", () => {
  test.each([
    [{ muted: "#999999" }, "theme.muted", "muted", "tint"],
    [{ text: "#aaaaaa", surface: "#ffffff" }, "theme.text", "text", "tint"],
    [{ surface: "#f97316" }, "theme.surface", "late", "surface"],
    [{ surface: { light: "#ffffff", dark: "#777777" } }, "theme.surface.dark", "muted", "tint"],
    [{ accent: "#f97316", onAccent: "#fff" }, "theme.onAccent", "onAccent", "accent"],
    [
      { accent: "#ffe600", onAccent: { light: "#fff", dark: "#000" } },
      "theme.onAccent.light",
      "onAccent",
      "accent",
    ],
  ])("are told of where the owner chose one: %j", (theme, path, ink, on) => {
    const problems = withTheme(theme);
    expect(brief(problems)).toEqual([`contrast ${path}`]);
    expect(problems[0]?.args).toMatchObject({ ink, on, needed: 4.5 });
    expect(problems[0]?.args.ratio).toBeLessThan(4.5);
  });

  test.each([
    { muted: "#999999" },
    { text: "#aaaaaa", surface: "#ffffff" },
    { surface: "#f97316" },
    { surface: { light: "#ffffff", dark: "#777777" } },
    { accent: "#f97316", onAccent: "#fff" },
    { accent: "#1d4ed8", onAccent: "#ffffff" },
    { accent: "#1d4ed8", onAccent: "#60a5fa", muted: { light: "#aaaaaa", dark: "#444444" } },
  ])("can be read once what is said is done: %j", (theme) => {
    const problems = withTheme(theme);
    expect(problems.length).toBeGreaterThan(0);
    const mended = structuredClone<object>(theme) as Fields;
    for (const { path, args } of problems) {
      const [, token = "", scheme] = path as string[];
      const instead = JSON.parse(String(args.better));
      if (scheme) Object.assign(mended[token] ?? {}, { [scheme]: instead });
      else mended[token] = instead;
    }
    expect(withTheme(mended)).toEqual([]);
  });

  it("are mended by as little as can be", () => {
    // #767676 is the lightest grey on white; the tint asks for a little more.
    expect(withTheme({ muted: "#7a7a7a" })[0]?.args.better).toMatch(/^"#(6[c-f]|7[0-4])/);
    const [onDark] = withTheme({ muted: { light: "#57534e", dark: "#555555" } });
    expect(onDark?.args.better).toMatch(/^"#[89]/);
  });

  it("are not mended at the cost of another colour", () => {
    const [surface] = withTheme({ surface: "#777777", text: "#ffffff" });
    expect(surface).toMatchObject({ path: ["theme", "surface"], args: { better: "", turn: "" } });
    expect(surface && explain(surface, "en").fix).toContain("together");
  });

  it("are not held against an accent that is well on any other background", () => {
    const surface = { light: "#ffffff", dark: "#777777" };
    expect(brief(withTheme({ accent: "#1d4ed8", surface }))).toEqual([
      "contrast theme.surface.dark",
    ]);
  });

  it("are never said to have more contrast than they have", () => {
    // 4.478, and a white accent leaves no tint.
    const [problem] = withTheme({ accent: "#ffffff", surface: "#ffffff", text: "#777777" });
    expect(problem?.args).toMatchObject({ ink: "text", ratio: 4.4 });
  });

  it("are mended by `scheme` where only the background was made dark", () => {
    const [problem] = withTheme({ surface: "#1b1a18" });
    expect(problem?.args).toMatchObject({ turn: "dark", better: "" });
    expect(withTheme({ surface: "#1b1a18", scheme: "dark" })).toEqual([]);
  });

  it("are not looked for where the widget leaves the colour out", () => {
    expect(withTheme({ muted: "lightgrey", text: 3, surface: null })).toEqual([]);
  });
});

describe("a text", () => {
  const withNote = (note: unknown) =>
    found((config) => {
      config.contact = { ...config.contact, note };
    });

  it("fits its place to the very last character, an emoji counted as one", () => {
    expect(withNote("Ik help je. ".padEnd(160, "x"))).toEqual([]);
    expect(withNote("👩‍🚀".repeat(150).concat(" ik help"))).toEqual([]);
    const [problem] = withNote("Ik help je. ".padEnd(163, "x"));
    expect(problem).toMatchObject({ code: "text-long", args: { length: 163, most: 160, more: 3 } });
  });

  test.each([
    ["promise.headline", 60],
    ["seasons.0.headline", 60],
    ["seasons.0.notice", 200],
    ["scenarios.0.when", 60],
    ["standIns.0.contact.note", 160],
  ])("is measured at %s: %i", (place, most) => {
    const at = (length: number) =>
      found((config) => {
        const path = place.split(".");
        const last = path.pop() ?? "";
        let node: Fields = config;
        for (const key of path) node = node[key] as Fields;
        Object.assign(node, { [last]: "Binnen 24 uur ".padEnd(length, "x") });
      }).filter(({ code }) => code === "text-long");
    expect(brief(at(most))).toEqual([]);
    expect(brief(at(most + 1))).toEqual([`text-long ${place}`]);
  });

  test.each([
    ["🏺✨", "text-wordless"],
    ["…", "text-wordless"],
    ["1️⃣ 2️⃣", "text-wordless"],
    ["IK HELP JE VANDAAG NOG", "text-capitals"],
    ["IK HELP JE SNEL, {contact}", "text-capitals"],
    ["Ik \u202Ehelp\u202C je", "text-direction"],
    ["Ik help\u200F je", "text-direction"],
    ["\u202Eכתבו לי\u202C", "text-direction"],
    ["Ik\u200B help je", "text-hidden"],
    ["Ik\u0007 help je", "text-hidden"],
  ])("%j is hard to read", (note, code) => {
    const problems = withNote(note);
    expect(brief(problems)).toEqual([`${code} contact.note`]);
  });

  test.each([
    "Ik help je 🏺",
    "WhatsApp",
    "BTW",
    "Binnen 24 uur",
    "24",
    "Bel mij!",
    "regel\nregel",
    "👩‍🚀 ik",
    // A sentence that begins with a Latin word says so itself.
    "\u200FWhatsApp כתבו לי",
    "\u061Cاكتبوا لي WhatsApp\u200E!",
  ])("%j is left alone", (note) => {
    expect(withNote(note)).toEqual([]);
  });

  it("may be in capitals where it is a name", () => {
    expect(
      found((config) => Object.assign(config.shop ?? {}, { name: "BLAUWE VOS DELFT" })),
    ).toEqual([]);
  });
});

describe("a language", () => {
  const all = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(all);
    return typeof value === "string" ? { nl: value, en: "Put right within 24 hours." } : value;
  };

  it("that one text has is asked of every other, in one remark", () => {
    const problems = found((config) => {
      Object.assign(config.promise ?? {}, {
        headline: { nl: "Binnen 24 uur", en: "Within 24 hours" },
      });
    });
    expect(brief(problems)).toEqual(["language-missing promise.appliesTo"]);
    expect(problems[0]?.args.language).toBe("en");
    expect(String(problems[0]?.args.places)).not.toMatch(/headline|name/);
    expect(Number(problems[0]?.args.count)).toBeGreaterThan(20);
  });

  it("that is missing in one text is asked of that one", () => {
    const problems = found((config) => {
      for (const section of ["promise", "contact"]) {
        const fields = config[section] ?? {};
        for (const key of ["headline", "appliesTo", "remedy", "otherwise", "beyondTheLaw", "role"])
          if (fields[key]) fields[key] = all(fields[key]);
      }
      for (const key of ["scenarios", "cases", "casesNote", "seasons", "standIns"])
        delete config[key];
    });
    expect(problems).toMatchObject([
      { code: "language-missing", path: ["contact", "note"], args: { count: 1, more: 0 } },
    ]);
  });

  it("may be the customer's own in what a customer said", () => {
    const problems = found((config) => {
      const [first] = config.cases as unknown as object[];
      Object.assign(first ?? {}, { words: "They sent the new one and my money back." });
    });
    expect(problems).toEqual([]);
  });

  it("is asked of a place once, in however many others it is there", () => {
    const problems = checked(
      JSON.stringify({
        promise: { headline: { en: "Within 24 hours" }, remedy: { nl: "Geld terug", de: "Geld" } },
      }),
    );
    expect(problems.find(({ args }) => args.language === "en")?.args).toMatchObject({
      count: 1,
      places: "promise.remedy",
    });
  });

  it("needs not be in every name", () => {
    const problems = found((config) => {
      for (const key of ["scenarios", "cases", "casesNote", "seasons", "standIns"])
        delete config[key];
      config.promise = {
        headline: all("Binnen 24 uur"),
        within: "24 hours",
        remedy: all("Geld") as never,
      };
      config.contact = { name: "Anna", email: "anna@blauwevos.nl" };
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ["Send your order number and the rest is for us.", "en"],
    ["Wir schicken dir heute noch eine neue Vase und das Geld.", "de"],
    ["Nous vous envoyons une photo avec votre colis.", "fr"],
  ])("other than the config's is noticed: %s", (note, language) => {
    const problems = found((config) => Object.assign(config.contact ?? {}, { note }));
    expect(problems).toMatchObject([
      { code: "language-other", path: ["contact", "note"], args: { language, expected: "nl" } },
    ]);
  });

  test.each([
    ["Ein neues Stück oder Ihr Geld zurück.", "fr", "de"],
    ["Innerhalb von 24 Stunden gelöst.", "fr", "de"],
    ["Sie bekommen heute noch eine Antwort.", "en", "de"],
    ["Vous choisissez : un autre bol ou votre argent.", "de", "fr"],
    ["Votre colis sous 48 heures.", "nl", "fr"],
    ["Jij kiest: een nieuw exemplaar of je geld terug.", "de", "nl"],
    ["You choose: a new one or your money.", "fr", "en"],
    ["Falscher Artikel im Paket", "fr", "de"],
    ["Der Ersatz geht am nächsten Werktag an dich.", "fr", "de"],
    ["Es kam kaputt an.", "nl", "de"],
    ["C’est arrivé trop tard.", "de", "fr"],
    // "je" is Dutch as well as French.
    ["Je tiens la boutique et je lis chaque message.", "nl", "fr"],
    ["Tu choisis : neuf ou remboursé.", "en", "fr"],
    ["Verkeerd artikel in het pakket", "fr", "nl"],
    ["Wrong item in the parcel", "de", "en"],
  ])("other than that of its key is noticed: %s under %s", (note, key, language) => {
    const problems = found((config) =>
      Object.assign(config.contact ?? {}, { note: { [key]: note } }),
    );
    expect(problems.filter(({ code }) => code === "language-other")).toMatchObject([
      { path: ["contact", "note"], args: { language, expected: key } },
    ]);
  });

  test.each([
    ["Wir schicken Ihnen heute ein neues Stück, oder Sie bekommen Ihr Geld zurück.", "de"],
    ["Gelöst bis Freitag, 17 Uhr.", "de"],
    ["Nous vous renvoyons une pièce le jour même, ou vous êtes remboursé.", "fr"],
    ["Réglé sous 48 heures.", "fr"],
    ["Je lis chaque message moi-même.", "fr"],
    ["Le Creuset, Staub und Krug & Reineke", "de"],
    ["Défaut d’émail, vu au café Van der Valk.", "fr"],
    ["Made with love in Germany", "de"],
    ["Weil es mal schiefgeht.", "de"],
    ["Als de post het laat liggen.", "nl"],
    ["Die blijven gewoon gelden, des te beter.", "nl"],
    ["They die in the cold.", "en"],
  ])("that is what its key says is fine: %s", (note, key) => {
    const problems = found((config) =>
      Object.assign(config.contact ?? {}, { note: { [key]: note } }),
    );
    expect(problems.filter(({ code }) => code !== "language-missing")).toEqual([]);
  });

  test.each([
    [{ language: "de" }, { nl: "Kapot", en: "Broken" }, ["language-nowhere language"]],
    [{ language: "de" }, { nl: "Kapot", de: "Kaputt" }, []],
    // Without a language it is in that of the config.
    [{ language: "de" }, "Kaputt", []],
    [{}, { en: "Broken", de: "Kaputt" }, []],
  ])("that is offered nowhere is reported: %j with %j", (more, text, expected) => {
    const problems = checked(
      JSON.stringify({ ...more, promise: { headline: text, remedy: text } }),
    );
    expect(brief(problems).filter((line) => line.startsWith("language"))).toEqual(expected);
  });

  test.each([
    [{ nl: "Kapot", es: "Roto" }, "es", ""],
    [{ nl: "Kapot", "de-AT": "Kaputt" }, "de-AT", "de"],
    [{ nl: "Kapot", EN: "Broken" }, "EN", "en"],
    [{ nl: "Kapot", vlaams: "Kapot" }, "vlaams", ""],
  ])("that the widget does not speak is reported: %j", (text, language, near) => {
    const problems = checked(JSON.stringify({ promise: { headline: text, remedy: text } }));
    const [problem, ...more] = problems.filter(({ code }) => code === "language-unspoken");
    expect(problem).toMatchObject({
      path: ["promise", "headline"],
      args: { language, near, count: 2 },
    });
    expect(more).toEqual([]);
    for (const owner of OWNER_LANGUAGES) {
      const { problem: said, fix } = explain(problem as Finding, owner);
      expect(said + fix).toContain(`"${near || language}"`);
      expect(said + fix).not.toContain("undefined");
    }
  });

  it("that the widget does not speak is no second remark where nothing else is there", () => {
    const text = JSON.stringify({ promise: { headline: { es: "Roto" } } });
    const said = check(text, { now: NOW, language: "nl" }).map(({ code }) => code);
    expect(said).toContain("invalid-text");
    expect(said).not.toContain("language-unspoken");
  });

  test.each(["WhatsApp me", "Sorry, my bad", "Customer support", "Ik ben van the team"])(
    "is not guessed from a word or two: %s",
    (note) => {
      expect(found((config) => Object.assign(config.contact ?? {}, { note }))).toEqual([]);
    },
  );
});

test.each([
  "",
  "null",
  "[]",
  '{"theme":[]}',
  '{"theme":{"accent":{"light":1}},"cases":{"problem":1}}',
])("nothing is thrown at a config of any shape: %s", (text) => {
  expect(() => checked(text)).not.toThrow();
});

test("texts of a config without a language are in the language that the caller says", () => {
  const config = none();
  delete config.language;
  config.contact = { ...(config.contact as Fields), note: { en: "I read it all." } };
  const missing = (language: "nl" | "en") =>
    check(JSON.stringify(config), { now: NOW, language })
      .filter(({ code }) => code === "language-missing")
      .map(({ args }) => args.language);
  expect(missing("en")).toEqual([]);
  expect(missing("nl")).toEqual(["en"]);
});
