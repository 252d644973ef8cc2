import Ajv from "ajv";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { jsonSchema, schemaNode } from "../../../widget/config/json-schema.ts";
import { schema } from "../../../widget/config/schema.ts";
import { example, full, SHOP_NAMES, shop } from "../../fixtures/files.ts";
import { runs } from "../../runs.ts";
import { mutated, mutations } from "../config/mutated.ts";
import { vangnet } from "./given.ts";

const built = jsonSchema();
// What a reference may look like is only told to an editor: nothing is refused for it.
const ajv = new Ajv({
  strict: true,
  strictRequired: false,
  formats: { "uri-reference": true },
});
const validate = ajv.compile(built);

interface Node {
  [key: string]: unknown;
  properties?: Record<string, Node>;
  items?: Node;
}

/** Every field with the way to it. */
function* fields(node: Node, path = ""): Generator<[string, Node]> {
  if (node.items) yield* fields(node.items, `${path}[]`);
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${name}`, child];
    yield* fields(child, `${path}.${name}`);
  }
}

/** Zod leaves this key out of a record unread; the browser and JSON Schema both refuse it. */
const UNSEEN = /"(?:week|except)":\{[^}]*"__proto__":/;

/** What JSON Schema (draft-7) has no words for: the sentence of zod, and why it cannot be said. */
const BEYOND: [message: RegExp, why: string][] = [
  [/expected day|expected "2026-12-24"/, "a date that does not exist: February 30th"],
  [/expected "2026-12-24T16:00"/, "a moment on a date that does not exist"],
  [/expected "Europe/, "a time zone that nobody knows"],
  [/expected language/, "a language tag that is not well-formed"],
  [/expected url/, "an address with another scheme, or one that cannot be opened"],
  [/expected text/, "words in other languages than those of the widget only"],
  [/expected \{"mon-fri"/, "an interval that begins and ends at the same time"],
  [/expected \{"2026-12-24": "closed"/, "a range of dates that ends before it begins"],
  [/^(?:from <= until|reported <= resolved)$/, "the order of two fields"],
];

function judge(config: unknown) {
  const { success, error } = schema.safeParse(config);
  const messages = error?.issues.map(({ message }) => message) ?? [];
  return { zod: success, ajv: validate(config), messages };
}

describe("the JSON Schema", () => {
  it("is draft-7, and a strict validator loads it without a word", () => {
    expect(built.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(built.title).toBe("vangnet.json");
    expect(ajv.validateSchema(built)).toBe(true);
  });

  it("describes every field, and gives an example of every value", () => {
    const all = [...fields(built)];
    expect(all.length).toBeGreaterThan(80);
    for (const [path, node] of all) {
      expect(node.description, path).toMatch(/^[A-Z`].{6,}\.$/);
      if (!node.properties && !node.items)
        expect((node.examples as unknown[])?.length, path).toBeGreaterThan(0);
    }
  });

  it("gives an example of a whole list where the schema has one", () => {
    const lists = [...fields(built)].filter(([, { items, examples }]) => items && examples);
    expect(lists.map(([path]) => path)).toEqual(
      expect.arrayContaining([".contact.languages", ".show.only", ".show.except"]),
    );
  });

  it("accepts its own examples", () => {
    for (const [path, node] of fields(built)) {
      const own = ajv.compile({ ...node, $schema: undefined });
      for (const given of (node.examples as unknown[]) ?? []) expect(own(given), path).toBe(true);
    }
  });

  it("asks for one way at least to reach somebody, and for one language at least of a text", () => {
    const { contact, promise } = built.properties as Record<string, Node>;
    expect(contact?.anyOf).toEqual(
      ["whatsapp", "phone", "email"].map((channel) => ({ required: [channel] })),
    );
    expect(promise?.properties?.headline?.anyOf).toMatchObject([
      { type: "string" },
      { minProperties: 1 },
    ]);
  });

  it("holds nothing that only our own code understands", () => {
    const own = ({ vangnet }: Node) => vangnet as object | undefined;
    const known = [...fields(schemaNode() as Node)].flatMap(([, node]) =>
      Object.keys(own(node) ?? {}),
    );
    expect(known).toEqual(expect.arrayContaining(["kind", "agreement", "essential", "most"]));
    for (const [path, node] of fields(built)) {
      expect(own(node), path).toBeUndefined();
      for (const key of known) expect(node, path).not.toHaveProperty(key);
    }
    expect(JSON.stringify(built)).not.toContain("(?<");
  });

  it("is what `vangnet schema` prints", async () => {
    const { code, out } = await vangnet(["schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(built);
  });
});

describe("the configs of the demo", () => {
  test.each(SHOP_NAMES)("%s keeps to the schema that it names", (name) => {
    const config = shop(name);
    expect(config.$schema).toBe("../../dist/vangnet.schema.json");
    expect([validate(config), validate.errors]).toEqual([true, null]);
  });

  it("are not alone", () => {
    expect([validate(example()), validate(full())]).toEqual([true, true]);
  });
});

describe("JSON Schema and zod agree", { timeout: 30_000 }, () => {
  it("on whatever comes of a good config: what zod accepts is accepted, and what it refuses nearly so", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(mutations, (steps) => {
        const config = mutated(steps);
        if (UNSEEN.test(JSON.stringify(config))) return;
        const { zod, ajv: accepted, messages } = judge(config);
        if (zod) expect(accepted, JSON.stringify(validate.errors)).toBe(true);
        else if (accepted) {
          for (const message of messages) {
            const [known] = BEYOND.filter(([pattern]) => pattern.test(message));
            expect(known, message).toBeDefined();
            met.add(known?.[1] ?? "");
          }
        }
      }),
      // Whatever JSON Schema has no words for is rare.
      { numRuns: runs(4000, 4000) },
    );
    expect(met.size).toBeGreaterThan(1);
  });

  test.each([
    ["February 30th", { "seasons.0.from": "2026-02-30" }],
    ["a moment on it", { "cases.0.reported": "2026-02-30T12:00" }],
    ["an unknown time zone", { "hours.timeZone": "Europe/Delft" }],
    ["an impossible language tag", { "contact.languages": ["n_"] }],
    ["an address of another kind", { "shop.url": "javascript:alert(1)" }],
    ["words in no language of the widget", { "shop.name": { la: "Vulpes" } }],
    ["an interval of nothing", { "hours.week": { mon: "09:00-09:00" } }],
    ["dates that run backwards", { "hours.except": { "2026-12-24..2026-12-01": "closed" } }],
    ["a season that ends before it begins", { "seasons.0.until": "2020-01-01" }],
    ["a case put right before it was reported", { "cases.0.resolved": "2020-01-01T00:00" }],
  ])("but JSON Schema has no words for %s", (_, change) => {
    const { zod, ajv: accepted, messages } = judge(changed(change));
    expect([zod, accepted]).toEqual([false, true]);
    for (const message of messages)
      expect(BEYOND.filter(([pattern]) => pattern.test(message)).length, message).toBe(1);
  });

  test.each([
    ["no promise", { promise: undefined }],
    ["no channel", { contact: { name: "Anna" } }],
    ["an empty text", { "shop.name": " " }],
    ["no language", { "shop.name": {} }],
    ["a national number", { "contact.phone": "0612345678" }],
    ["a duration in other words", { "promise.within": "soon" }],
    ["a colour by its name", { "theme.accent": "blue" }],
    ["a day that is none", { "hours.week": { zaterdag: "closed" } }],
    ["a layer beyond CSS", { "theme.z": 2147483648 }],
    ["an unknown calendar", { "hours.holidays": "UK" }],
  ])("and both refuse %s", (_, change) => {
    expect(judge(changed(change))).toMatchObject({ zod: false, ajv: false });
  });
});

/** The full config with other values at some paths. */
function changed(change: Record<string, unknown>): unknown {
  const config = full();
  for (const [path, value] of Object.entries(change)) {
    const steps = path.split(".");
    const last = steps.pop() as string;
    const parent = steps.reduce((node, step) => node[step] as Record<string, unknown>, config);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return config;
}
