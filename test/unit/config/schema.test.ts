import { describe, expect, it, test } from "vitest";
import { CALENDARS } from "../../../widget/config/calendars.ts";
import { schemaNode } from "../../../widget/config/json-schema.ts";
import { type Kind, kinds } from "../../../widget/config/kinds.ts";
import { type SchemaNode, shapeOf } from "../../../widget/config/shape.ts";
import { full } from "../../fixtures/files.ts";

const root = schemaNode();

/** Every field with the way to it; a value of some kind is a leaf, whatever it is written like. */
function* fields(node: SchemaNode, path: string): Generator<[string, SchemaNode]> {
  if (node.vangnet?.kind) return;
  if (node.items) yield [`${path}[]`, node.items];
  if (node.items) yield* fields(node.items, `${path}[]`);
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${name}`, child];
    yield* fields(child, `${path}.${name}`);
  }
}

const FIELDS = [...fields(root, "")];
const LEAVES = FIELDS.filter(([, { vangnet, enum: words }]) => vangnet?.kind || words);

describe("the schema explains every field", () => {
  it("and there are many", () => {
    expect(LEAVES.length).toBeGreaterThan(70);
  });

  test.each(FIELDS.filter(([path]) => !path.endsWith("[]")))("%s has a description", (_, field) => {
    expect(field.description).toMatch(/^[A-Z`].{6,}\.$/);
  });

  test.each(LEAVES)(
    "%s has an example that it accepts",
    (_, { vangnet, enum: words, examples }) => {
      expect(examples?.length).toBeGreaterThan(0);
      for (const given of examples ?? []) {
        if (words) expect(words).toContain(given);
        else expect(kinds[vangnet?.kind as Kind](given), JSON.stringify(given)).toBeDefined();
      }
    },
  );
});

describe("the shape that the browser reads with", () => {
  it("knows of each field its kind, whether it is required, and what it takes with it", () => {
    expect(shapeOf(root)).toMatchObject({
      "shop!": { "name!": "text", kvk: "word" },
      "contact!": { "?": "whatsapp | phone | email", "name!": "text", languages: ["language"] },
      hours: { "timeZone!": "zone", "holidays~": Object.keys(CALENDARS).join("|") },
      scenarios: [{ "steps!": ["text"], "within~": "duration" }],
      standIns: [{ "?": "from <= until", "contact!": { "name!": "text" } }],
      theme: { corner: "left|right", offset: { x: "whole" } },
    });
  });

  it("holds nothing else: no word of explanation travels to the visitor", () => {
    expect(JSON.stringify(shapeOf(root))).not.toMatch(/description|examples|pattern|[.,] [A-Z]/);
  });
});

test("the full config of the tests uses every field there is", () => {
  const unused = FIELDS.filter(([path]) => !isUsed(path));
  expect(unused.map(([path]) => path)).toEqual([]);
});

function isUsed(path: string): boolean {
  let found: unknown[] = [full()];
  for (const step of path.slice(1).replaceAll("[]", ".[]").split(".")) {
    found = found.flatMap((value) =>
      step === "[]" ? value : [(value as Record<string, unknown>)[step]],
    );
    found = found.filter((value) => value !== undefined);
  }
  return found.length > 0;
}
