import { describe, expect, it, test } from "vitest";
import { changed, faultyFor, HONEST, NOW } from "../../../demo/readme/faults/index.ts";
import { check } from "../../../widget/check/check.ts";
import { explain } from "../../../widget/check/explain.ts";
import type { Finding } from "../../../widget/check/finding.ts";
import type { Surroundings } from "../../../widget/check/rule.ts";
import { codes } from "../../../widget/check/rules/reachable/index.ts";
import { parseJson } from "../../../widget/config/json.ts";

type Fields = Record<string, Record<string, unknown>>;

const none = () => parseJson(HONEST) as Fields;

/** What this group finds after a change of the config without remarks. */
function found(change: (config: Fields) => void, surroundings?: Surroundings): Finding[] {
  const config = none();
  change(config);
  return checked(JSON.stringify(config), surroundings);
}

function checked(text: string, surroundings?: Surroundings): Finding[] {
  const problems = check(text, { now: NOW, language: "nl", surroundings });
  return problems.filter(({ code }) => Object.hasOwn(codes, code));
}

const withContact = (fields: object) =>
  found((config) => {
    Object.assign(config.contact ?? {}, fields);
  });

const brief = (problems: Finding[]) =>
  problems.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a number that the widget leaves out", () => {
  test.each([
    ["06-12345678", "phone-national", "+31612345678"],
    ["06 12 34 56 78", "phone-national", "+31612345678"],
    ["(015) 200 12 34", "phone-national", "+31152001234"],
    ["tel:0612345678", "phone-national", "+31612345678"],
    ["612345678", "phone-national", "+31612345678"],
    ["0031612345678", "phone-double-zero", "+31612345678"],
    ["0031 (0)6 12345678", "phone-double-zero", "+31612345678"],
    ["31612345678", "phone-no-plus", "+31612345678"],
    ["31 (0)6 12345678", "phone-no-plus", "+31612345678"],
    ["32475123456", "phone-no-plus", "+32475123456"],
    ["+31 (0)6 12345678", "phone-bracket-zero", "+31612345678"],
    ["+31(0)612345678", "phone-bracket-zero", "+31612345678"],
    ["+44 (0)20 7946 0958", "phone-bracket-zero", "+442079460958"],
    ["+31/612345678", "phone-spelling", "+31612345678"],
    ["+31  6  12345678", "phone-spelling", "+31612345678"],
    [31612345678, "phone-no-plus", "+31612345678"],
  ])("%s is put right", (phone, code, number) => {
    const [problem, ...others] = withContact({ phone });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code,
      severity: "error",
      path: ["contact", "phone"],
      args: { number, dropped: "contact.phone" },
      edit: { text: `"${number}"` },
    });
  });

  test.each([
    "bel gerust",
    "",
    "+",
    "06",
    "+31 6 12345678 of 06 87654321",
    "+31612",
    null,
    true,
    {},
  ])("%j is not guessed at", (phone) => {
    const [problem, ...others] = withContact({ phone });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: "phone-unreadable", severity: "error" });
    expect(problem?.edit).toBeUndefined();
  });

  it("keeps the zero of an Italian landline", () => {
    expect(withContact({ phone: "+39 (0)6 69812345" })[0]?.args.number).toBe("+390669812345");
    expect(withContact({ phone: "+39 06 6981 2345" })).toEqual([]);
  });

  it("is put right in the file by its edit, and nothing else is", () => {
    const text = faultyFor("phone-national").text;
    const [problem] = checked(text);
    const { offset = 0, length = 0, text: by = "" } = problem?.edit ?? {};
    const mended = text.slice(0, offset) + by + text.slice(offset + length);
    expect(mended).toBe(changed({}));
  });

  it("is read as a number of the shop's own country", () => {
    const belgian = found((config) => {
      config.hours = { ...config.hours, holidays: "BE" };
      config.shop = { ...config.shop, vat: "BE0123456789" };
      config.contact = { ...config.contact, phone: "0475 12 34 56" };
    });
    expect(belgian[0]).toMatchObject({ args: { number: "+32475123456", sure: 1 } });
  });

  it("is not changed unasked where the config names two countries, or none and it is no mobile number", () => {
    const unsure = [
      found((config) => {
        config.hours = { ...config.hours, holidays: "BE" };
        config.contact = { ...config.contact, phone: "015 20 01 23" };
      }),
      found((config) => {
        delete config.hours;
        delete config.shop?.vat;
        config.contact = { ...config.contact, phone: "015-2001234" };
      }),
    ];
    for (const [problem] of unsure) {
      expect(problem).toMatchObject({ code: "phone-national", args: { sure: 0 } });
      expect(problem?.edit).toBeUndefined();
      expect(problem && explain(problem, "nl").fix).toContain("landcode");
    }
  });

  it("is not changed unasked where it may be one of two: in Purmerend, or in Greenland", () => {
    const [problem] = withContact({ phone: "299321234" });
    expect(problem).toMatchObject({ args: { number: "+31299321234", sure: 0 } });
    expect(problem?.edit).toBeUndefined();
  });

  it("is found with stand-ins too", () => {
    const problems = found((config) => {
      const [standIn] = config.standIns as unknown as Fields[];
      Object.assign(standIn?.contact ?? {}, { whatsapp: "0612345679" });
    });
    expect(brief(problems)).toEqual(["phone-national standIns.0.contact.whatsapp"]);
  });
});

describe("a number that is shown", () => {
  test.each([
    ["+310612345678", "phone-stray-zero"],
    ["+31 06 12345678", "phone-stray-zero"],
    ["+32 0475 12 34 56", "phone-stray-zero"],
    ["+3161234567", "phone-impossible"],
    ["+316123456789", "phone-impossible"],
    ["+999123456789", "phone-impossible"],
  ])("%s reaches nobody", (phone, code) => {
    expect(brief(withContact({ phone }))).toEqual([`${code} contact.phone`]);
  });

  test.each([
    "+31612345678",
    "+31 6 12345678",
    "+31-15-200.1234",
    "+390669812345",
    "+3197012345678",
  ])("%s is left alone", (phone) => {
    expect(withContact({ phone })).toEqual([]);
  });

  it("for WhatsApp is not a landline", () => {
    expect(brief(withContact({ whatsapp: "+31152001234" }))).toEqual([
      "whatsapp-landline contact.whatsapp",
    ]);
    expect(brief(withContact({ whatsapp: "015-2001234" }))).toEqual([
      "phone-national contact.whatsapp",
      "whatsapp-landline contact.whatsapp",
    ]);
    expect(withContact({ whatsapp: "+447911123456" })).toEqual([]);
  });
});

describe("an e-mail address", () => {
  test.each([
    ["anna@gmial.com", "anna@gmail.com"],
    ["anna@gmail.con", "anna@gmail.com"],
    ["anna@gmail.nl", "anna@gmail.com"],
    ["anna@hotmial.nl", "anna@hotmail.nl"],
    ["anna@HOTMAIL.COMM", "anna@hotmail.com"],
    ["anna@outlok.com", "anna@outlook.com"],
    ["anna@zigo.nl", "anna@ziggo.nl"],
    ["anna@blauwevos.nll", "anna@blauwevos.nl"],
  ])("%s was meant to be another", (email, address) => {
    expect(withContact({ email })[0]).toMatchObject({ code: "email-typo", args: { address } });
  });

  test.each([
    "a@gmail.com",
    "a@mail.com",
    "a@ymail.com",
    "a@hotmail.be",
    "a@outlook.fr",
    "a@kpn.nl",
  ])("%s is left alone", (email) => {
    expect(withContact({ email })).toEqual([]);
  });

  test.each(["a@example.com", "a@shop.example", "info@jouwwinkel.nl", "info@your-shop.com"])(
    "%s comes from an example",
    (email) => {
      expect(brief(withContact({ email }))).toEqual(["email-example contact.email"]);
    },
  );
});

describe("an address on the web", () => {
  test.each([
    ["http://www.blauwevos.nl", "url-http"],
    ["http://localhost:5173/", "url-local"],
    ["https://127.0.0.1/", "url-local"],
    ["http://192.168.1.20/winkel", "url-local"],
    ["http://172.20.0.1/", "url-local"],
    ["http://[::1]/", "url-local"],
    ["http://[fe80::1]/", "url-local"],
    ["https://vos.local/", "url-local"],
    ["https://blauwevos.example", "url-example"],
    ["https://www.example.org/x", "url-example"],
    ["https://www.jouwwebshop.nl/", "url-example"],
    ["https://www.blauwevos.nl/mijn rechten", "url-space"],
    ["www.blauwevos.nl", "url-no-scheme"],
    ["blauwevos.nl/vangnet", "url-no-scheme"],
  ])("%s leads nowhere", (termsUrl, code) => {
    const problems = found((config) => Object.assign(config.promise ?? {}, { termsUrl }));
    expect(brief(problems)).toEqual([`${code} promise.termsUrl`]);
  });

  test.each([
    "/vangnet",
    "vangnet.html",
    "../nl/vangnet",
    "?page=vangnet",
    "https://vos.nl/#a",
    "https://172.32.0.1/",
  ])("%s is left alone", (termsUrl) => {
    expect(found((config) => Object.assign(config.promise ?? {}, { termsUrl }))).toEqual([]);
  });
});

describe("a file", () => {
  const beside = (files: Record<string, { bytes: number; width?: number; height?: number }>) => ({
    file: (path: string) => files[path],
  });
  const small = { bytes: 9000, width: 192, height: 192 };
  const rest = { "joris.webp": small, "garantie.svg": { bytes: 1 } };

  it("is there under the very name that the config gives it", () => {
    expect(brief(found(() => {}, beside(rest)))).toEqual(["file-missing contact.photo"]);
    expect(found(() => {}, beside({ ...rest, "anna.webp": small }))).toEqual([]);
  });

  it("is not looked for where it cannot be: without files to look at, at another host, at the root", () => {
    expect(found(() => {})).toEqual([]);
    for (const photo of ["https://cdn.blauwevos.nl/anna.webp", "/img/anna.webp", "?photo=anna"]) {
      const problems = found(
        (config) => Object.assign(config.contact ?? {}, { photo }),
        beside(rest),
      );
      expect(problems).toEqual([]);
    }
  });

  it("at a host without https:// is told of once", () => {
    const photo = "www.blauwevos.nl/anna.webp";
    const problems = found(
      (config) => Object.assign(config.contact ?? {}, { photo }),
      beside(rest),
    );
    expect(brief(problems)).toEqual(["url-no-scheme contact.photo"]);
  });

  it("may have a space in its name", () => {
    const photo = "anna 2.webp";
    expect(found((config) => Object.assign(config.contact ?? {}, { photo }))).toEqual([]);
  });

  it("is found by its name without query and escapes", () => {
    const files = beside({ ...rest, "foto's/anna 2.webp": small });
    const photo = "foto's/anna%202.webp?v=3";
    expect(found((config) => Object.assign(config.contact ?? {}, { photo }), files)).toEqual([]);
  });

  test.each([
    [{ bytes: 60_000, width: 256, height: 256 }, []],
    [{ bytes: 60_001, width: 256, height: 256 }, ["photo-heavy"]],
    [{ bytes: 9000, width: 257, height: 257 }, ["photo-large"]],
    [{ bytes: 9000, width: 200, height: 201 }, []],
    [{ bytes: 9000, width: 200, height: 210 }, ["photo-not-square"]],
    [
      { bytes: 90_000, width: 800, height: 600 },
      ["photo-heavy", "photo-large", "photo-not-square"],
    ],
    [{ bytes: 9000 }, []],
  ])("that is a portrait is light, small and square: %j", (facts, expected) => {
    const problems = found(() => {}, beside({ ...rest, "anna.webp": facts }));
    expect(problems.map(({ code }) => code)).toEqual(expected);
    expect(problems.every(({ severity }) => severity === "advice")).toBe(true);
  });
});

test.each(["", "null", "[]", "3", '{"contact":[]}', '{"contact":{"phone":[1]},"standIns":{}}'])(
  "nothing is thrown at a config of any shape: %s",
  (text) => {
    expect(() => checked(text)).not.toThrow();
  },
);
