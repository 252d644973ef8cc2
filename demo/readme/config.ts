import { z } from "zod";
import { examples, type Kind } from "../../widget/config/kinds.ts";
import { schema } from "../../widget/config/schema.ts";
import type { SchemaNode } from "../../widget/config/shape.ts";
import { code, table } from "./table.ts";

/** The part of the JSON Schema that a reader wants to see. */
interface Field extends SchemaNode {
  description?: string;
  examples?: unknown[];
  items?: Field;
  properties?: Record<string, Field>;
}

const kinds: Record<Kind, string> = {
  text: "Words for the visitor: one string for everybody, or one for each language.",
  word: "A string that is the same in every language.",
  url: "A web address; a relative one starts from the config file.",
  email: "An e-mail address.",
  phone: "A telephone number in international form; spaces, dots and hyphens are allowed.",
  language: "A language tag.",
  duration: "A length of time, in English or Dutch; see [Durations](#durations).",
  day: "A date.",
  moment: "A date and a time on the shop's clock.",
  zone: "A time zone by its IANA name.",
  week: "Opening hours for days (`mon` to `sun`) and ranges of days: one interval, a list, or `closed`.",
  exceptions: "Opening hours for dates and for ranges of dates (`2026-12-28..2027-01-02`).",
  colour: "A hexadecimal colour, or one for light and one for dark pages.",
  css: "A value as in CSS.",
  whole: "A whole number: px, or a layer as for `z-index`.",
  flag: "`true` or `false`.",
};

const written: { [kind in Kind]?: string } = {
  text: '{"nl": "Kapot", "en": "Broken"}',
  word: '"damaged"',
  language: '"nl-BE"',
  css: '"Georgia, serif"',
  whole: "20",
  url: '"https://shop.example/page"',
  email: '"anna@shop.example"',
  flag: "true",
};

/** What each kind of value in the config is, and how it is written. */
export function kindTable(): string {
  const rows = (Object.keys(kinds) as Kind[]).map((kind) => [
    kind,
    kinds[kind],
    code(written[kind] ?? examples[kind] ?? ""),
  ]);
  return table(["Kind", "What it is", "Written"], rows);
}

/** Every field of the config, as the schema describes it. */
export function configTable(): string {
  const root = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    // zod leaves out the examples of values that are read into something else.
    override: ({ zodSchema, jsonSchema }) => {
      jsonSchema.examples ??= z.globalRegistry.get(zodSchema)?.examples as unknown[] | undefined;
    },
  }) as Field;
  return table(["Field", "Kind", "Required", "What it says", "Example"], rowsOf(root, "", []));
}

/** @param seen the objects whose fields are listed already; a second one with the same is not opened again */
function rowsOf(parent: Field, prefix: string, seen: string[]): string[][] {
  return Object.entries(parent.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix + name;
    const row = [
      code(path),
      kindOf(field),
      parent.required?.includes(name) ? "yes" : "",
      sentence(field),
      field.examples?.length ? code(JSON.stringify(field.examples[0])) : "",
    ];
    const inner = field.items ?? field;
    const fields = JSON.stringify(inner.properties);
    if (field.kind || !fields || seen.includes(fields)) return [row];
    seen.push(fields);
    return [row, ...rowsOf(inner, `${path}${field.items ? "[]" : ""}.`, seen)];
  });
}

function kindOf({ kind, enum: words, items }: Field): string {
  if (kind) return kind;
  if (words) return words.map(code).join(" or ");
  if (items) return items.kind ? `list of ${items.kind}` : "list";
  return "object";
}

/** The description, and what must hold between the fields of an item. */
function sentence({ description = "", items }: Field): string {
  const rule = items?.agreement && examples[items.agreement];
  return rule ? `${description} Must hold: ${code(rule)}.` : description;
}
