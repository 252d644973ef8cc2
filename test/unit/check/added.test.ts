import { expect, expectTypeOf, test, vi } from "vitest";
import type { z } from "zod";
import { HONEST } from "../../../demo/readme/faults/index.ts";
import { check } from "../../../widget/check/check.ts";
import { fieldsOfKind, partAt } from "../../../widget/check/fields.ts";
import { TOKENS } from "../../../widget/check/rules/legible/palette.ts";
import { type About, field } from "../../../widget/config/schema/field.ts";
import { fill } from "../../../widget/contact/links.ts";

/** The schema of some later day: a section with a field of every sort that rules are about. */
const added = vi.hoisted(async () => {
  const { z } = await import("zod");
  const { field } = await import("../../../widget/config/schema/field.ts");
  const { schema } = await import("../../../widget/config/schema.ts");
  const { schemaNode } = await import("../../../widget/config/json-schema.ts");
  const examples: [unknown] = ["…"];
  const text = { examples, most: 100 };
  const extra = z.object({
    short: field("text", "A text.", { examples, most: 10 }).optional(),
    headline: field("text", "A text.", { ...text, promises: "headline" }).optional(),
    remedy: field("text", "A text.", { ...text, promises: "remedy" }).optional(),
    notice: field("text", "A text.", { ...text, promises: "notice" }).optional(),
    praise: field("text", "A text.", { ...text, praises: true }).optional(),
    story: field("text", "A text.", { ...text, customer: "story" }).optional(),
    who: field("text", "A text.", { ...text, customer: "name", untranslated: true }).optional(),
    greeting: field("text", "A text.", { ...text, placeholders: ["name"] }).optional(),
    page: field("url", "A page.", { examples, leadsTo: "page" }).optional(),
    picture: field("url", "A picture.", { examples, leadsTo: "picture" }).optional(),
    face: field("url", "A picture.", { examples, leadsTo: "portrait" }).optional(),
    mail: field("email", "An address.", { examples }).optional(),
    chat: field("phone", "A number.", { examples, for: "whatsapp" }).optional(),
    call: field("phone", "A number.", { examples, for: "calls" }).optional(),
    soon: field("duration", "A time.", { examples: ["3 hours"] }).optional(),
    once: field("duration", "A time.", { examples: ["3 hours"], past: true }).optional(),
  });
  return schemaNode(schema.extend({ extra: z.array(extra).optional() }));
});

vi.mock("virtual:vangnet-fields", async () => {
  const { partsOf } = await import("../../../widget/config/fields.ts");
  return { default: partsOf(await added) };
});
vi.mock("virtual:vangnet-shape", async () => {
  const { shapeOf } = await import("../../../widget/config/shape.ts");
  return { default: shapeOf(await added) };
});

const options = {
  now: Date.parse("2026-11-10T10:30+01:00"),
  language: "nl" as const,
  surroundings: {
    file: (path: string) =>
      path === "gone.webp" ? undefined : { bytes: 90_000, width: 300, height: 310 },
  },
};

/** The config with nothing wrong, and some of the new fields in it. */
const withExtra = (extra: object, change: object = {}) =>
  JSON.stringify({ ...JSON.parse(HONEST), ...change, extra: [extra] }, null, 2);

/** What is said of the new fields. */
const saidOf = (extra: object, change?: object) =>
  check(withExtra(extra, change), options)
    .filter(({ path }) => path[0] === "extra")
    .map(({ code, path }) => `${path.slice(2).join(".")} ${code}`)
    .sort();

test("a field that is added is known, and nothing is wrong with it by itself", () => {
  expect(partAt(["extra", 0, "short"])).toMatchObject({ kind: "text", most: 10 });
  expect(saidOf({ short: "Kort.", page: "https://www.blauwevos.nl/", soon: "24 hours" })).toEqual(
    [],
  );
});

test.each<[extra: object, codes: string[], change?: object]>([
  [{ short: "Meer dan tien tekens." }, ["short text-long"]],
  [{ short: "🎉" }, ["short text-wordless"]],
  [{ short: "GELD TERUG" }, ["short text-capitals"]],
  [{ short: "Een\u202Etekst" }, ["short text-direction"]],
  [{ short: "Een\u200Btekst" }, ["short text-hidden"]],
  [{ short: "We will" }, []],
  [{ praise: "The vase and the bowl." }, ["praise language-other"]],
  [{ praise: { en: "The vase." } }, [], {}],
  [{ headline: "Wij lossen het op." }, ["headline headline-vague"]],
  [{ headline: "Wij helpen je graag." }, ["headline helps-gladly"]],
  [{ headline: "Z.s.m. opgelost." }, ["headline as-soon-as-possible"]],
  [{ headline: "Binnen 24 uur, altijd." }, ["headline always"]],
  [{ headline: "100% tevreden" }, ["headline perfect"]],
  [{ remedy: "Een passende oplossing." }, ["remedy remedy-empty"]],
  [{ notice: "14 dagen bedenktijd." }, ["notice statutory-right-as-perk"], beyond(undefined)],
  [{ notice: "Mits op tijd gemeld." }, ["notice terms-missing"], terms(undefined)],
  [{ praise: "Met keurmerk." }, ["praise seal-without-proof"], terms(undefined)],
  [{ notice: "Met keurmerk." }, ["notice seal-without-proof"], terms(undefined)],
  [{ story: "Mail naar jan@jansen.nl" }, ["story case-email"]],
  [{ story: "Belde 06 1234 5678." }, ["story case-phone"]],
  [{ story: "Bestelnummer 12345." }, ["story case-order-number"]],
  [{ who: "Marieke Jansen" }, ["who case-full-name"]],
  [{ story: "Marieke Jansen" }, []],
  [{ greeting: "Hoi {name}, {contact}" }, ["greeting placeholder-unknown"]],
  [{ short: "Bel 0900-1234" }, ["short premium-number", "short text-long"]],
  [{ page: "http://www.blauwevos.nl/" }, ["page url-http"]],
  [{ page: "www.blauwevos.nl" }, ["page url-no-scheme"]],
  [{ page: "https://localhost/" }, ["page url-local"]],
  [{ page: "https://shop.example/" }, ["page url-example"]],
  [{ page: "https://www.blauwevos.nl/a b" }, ["page url-space"]],
  [{ picture: "https://cdn.elders.nl/a.webp" }, ["picture picture-from-elsewhere"]],
  [{ picture: "gone.webp" }, ["picture file-missing"]],
  [{ picture: "vaas.webp" }, []],
  [{ face: "gone.webp" }, ["face file-missing"]],
  [{ face: "joris.webp" }, ["face photo-heavy", "face photo-large", "face photo-not-square"]],
  [{ mail: "anna@gmial.com" }, ["mail email-typo"]],
  [{ mail: "anna@shop.example" }, ["mail email-example"]],
  [{ chat: "+31152001234" }, ["chat whatsapp-landline"]],
  [{ call: "+31152001234" }, []],
  [{ call: "015-2001234" }, ["call phone-national"]],
  [{ call: "+3100000000" }, ["call phone-impossible"]],
  [{ call: "+31909123456" }, ["call premium-number"]],
  [{ soon: "20 working hours" }, ["soon opening-too-short"]],
  [{ once: "20 working hours" }, []],
  [{ soon: "soon" }, ["soon invalid-duration"]],
])("it is seen by every rule that it concerns: %j gives %j", (extra, codes, change) => {
  expect(saidOf(extra, change)).toEqual(codes);
});

test("one that lacks a language is counted with the others", () => {
  const languages = check(withExtra({ short: { nl: "Kort.", en: "Short." } }), options).filter(
    ({ code }) => code === "language-missing",
  );
  const [english] = languages;
  expect(english?.args).toMatchObject({ language: "en" });
  const more = check(withExtra({ short: { nl: "Kort.", en: "Short." }, praise: "Mooi." }), options);
  const [one] = more.filter(({ code }) => code === "language-missing");
  expect(one?.args.count).toBe(Number(english?.args.count) + 1);
});

test("one that is broken is told of with its own example", () => {
  const [found] = check(withExtra({ soon: "soon" }), options).filter(
    ({ code }) => code === "invalid-duration",
  );
  expect(found?.args).toMatchObject({ example: '"3 hours"', dropped: "extra.0.soon" });
});

test("what is known of a field is known to the compiler", () => {
  expectTypeOf<keyof About<"url">>().toEqualTypeOf<"examples" | "leadsTo">();
  expectTypeOf<keyof About<"flag">>().toEqualTypeOf<"examples">();
  expectTypeOf<{ examples: [1]; leadsto: "page" }>().not.toExtend<About<"url">>();
  expectTypeOf<{ examples: ["x"] }>().not.toExtend<About<"text">>();
  expectTypeOf(field<"whole">).returns.toExtend<z.ZodType<number>>();
});

test("colours and placeholders that other code names are those of the schema", () => {
  const colours = fieldsOfKind("colour").map(({ path }) => path.join("."));
  expect(colours).toEqual(TOKENS.map((token) => `theme.${token}`));
  const message = fieldsOfKind("text").find(({ path }) => path.at(-1) === "message");
  const values = { contact: "1", shop: "2", page: "3", url: "4" };
  const all = message?.placeholders?.map((name) => `{${name}}`).join(" ") ?? "";
  expect(fill(all, values)).toBe("1 2 3 4");
});

/** The promise with another text that says what is more than the law. */
function beyond(beyondTheLaw: string | undefined) {
  return { promise: { ...JSON.parse(HONEST).promise, beyondTheLaw } };
}

/** The promise with another page of conditions. */
function terms(termsUrl: string | undefined) {
  return { promise: { ...JSON.parse(HONEST).promise, termsUrl } };
}
