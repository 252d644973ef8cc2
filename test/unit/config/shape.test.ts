import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  agreementOf,
  fieldsOf,
  type ObjectShape,
  type SchemaNode,
  shapeOf,
} from "../../../widget/config/shape.ts";

const text: SchemaNode = { vangnet: { kind: "text" } };
const essential: SchemaNode = { vangnet: { kind: "text", essential: true } };

test("what is written into a shape is what is read from it", () => {
  const shape = shapeOf({
    vangnet: { agreement: "from <= until" },
    required: ["$from"],
    properties: { $from: text, until: essential, note: text },
  }) as ObjectShape;
  expect(fieldsOf(shape)).toEqual([
    { name: "$from", shape: "text", required: true, essential: true },
    { name: "until", shape: "text", required: false, essential: true },
    { name: "note", shape: "text", required: false, essential: false },
  ]);
  expect(agreementOf(shape)).toBe("from <= until");
});

test("an agreement is no field, and an object without one says so", () => {
  const plain = shapeOf({ properties: { note: text } }) as ObjectShape;
  expect(agreementOf(plain)).toBeUndefined();
  expect(fieldsOf({ "?": "from <= until" })).toEqual([]);
});

test("no other file of the config or the check knows the marks", () => {
  const widget = `${import.meta.dirname}/../../../widget/`;
  const knowing = ["config", "check"].flatMap((folder) =>
    readdirSync(widget + folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      .filter((file) => /"~"|\[!~|"!"/.test(readFileSync(widget + file, "utf8"))),
  );
  expect(knowing).toEqual(["config/shape.ts"]);
});
