import { schemaNode } from "../../widget/config/json-schema.ts";
import { examples, type Kind } from "../../widget/config/kinds.ts";
import type { SchemaNode } from "../../widget/config/shape.ts";
import { code, table } from "./table.ts";

const kinds: Record<Kind, string> = {
  text: "Words for the visitor: one string for everybody, or one for each language.",
  word: "A string that is the same in every language.",
  url: "A web address; a relative one starts from the config file.",
  email: "An e-mail address.",
  phone: "A telephone number in international form; spaces, dots and hyphens are allowed.",
  language: "A language tag.",
  duration: "A length of time, in English, Dutch, German or French; see [Durations](#durations).",
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
  return table(
    ["Field", "Kind", "Required", "What it says", "Example"],
    rowsOf(schemaNode(), "", []),
  );
}

/** @param seen the objects whose fields are listed already; a second one with the same is not opened again */
function rowsOf(parent: SchemaNode, prefix: string, seen: string[]): string[][] {
  return Object.entries(parent.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix + name;
    const inner = field.items ?? field;
    const fields = JSON.stringify(inner.properties);
    // What an object looks like is told by its fields.
    const [example] = fields ? [] : (field.examples ?? []);
    const row = [
      code(path),
      kindOf(field),
      parent.required?.includes(name) ? "yes" : "",
      sentence(field),
      example === undefined ? "" : code(JSON.stringify(example)),
    ];
    if (field.vangnet?.kind || !fields || seen.includes(fields)) return [row];
    seen.push(fields);
    return [row, ...rowsOf(inner, `${path}${field.items ? "[]" : ""}.`, seen)];
  });
}

function kindOf({ vangnet, enum: words, items }: SchemaNode): string {
  if (vangnet?.kind) return vangnet.kind;
  if (words) return words.map(code).join(" or ");
  if (items) return items.vangnet?.kind ? `list of ${items.vangnet.kind}` : "list";
  return "object";
}

/** The description, and what must hold between the fields of an item. */
function sentence({ description = "", items }: SchemaNode): string {
  const { agreement } = items?.vangnet ?? {};
  const rule = agreement && examples[agreement];
  return rule ? `${description} Must hold: ${code(rule)}.` : description;
}
