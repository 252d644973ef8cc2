import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseJson } from "../../../widget/config/json.ts";
import { runs } from "../../runs.ts";

const BOM = "\uFEFF";

describe("JSON as people write it", () => {
  test.each<[string, string, unknown]>([
    ["plain JSON", '{"a": [1, "b", null]}', { a: [1, "b", null] }],
    ["a byte order mark", `${BOM}{"a": 1}`, { a: 1 }],
    ["a line comment", '{"a": 1} // done', { a: 1 }],
    ["a comment on a line of its own", '// hello\n{\n// "x": 2,\n"a": 1}', { a: 1 }],
    ["a block comment", '{/* "b": 2, */"a": 1}', { a: 1 }],
    ["a block comment of more lines", '/*\n * hello, }\n */{"a": 1}', { a: 1 }],
    ["a comment with a quote in it", '{"a": 1 // it\'s "so\n}', { a: 1 }],
    ["a trailing comma in an object", '{"a": 1,}', { a: 1 }],
    ["a trailing comma in a list", "[1, 2, ]", [1, 2]],
    ["trailing commas at every depth", '{"a": [1,], "b": {"c": 2,},\n}', { a: [1], b: { c: 2 } }],
    ["a trailing comma before a comment", '{"a": 1, // last\n}', { a: 1 }],
    ["a trailing comma after a comment", '{"a": 1 /* last */ , }', { a: 1 }],
    ["all of it at once", `${BOM}/* a */ {"a": 1, // b\n}`, { a: 1 }],
    ["Windows line ends", '{\r\n"a": 1, // b\r\n}\r\n', { a: 1 }],
  ])("may have %s", (_, text, value) => {
    expect(parseJson(text)).toEqual(value);
  });
});

describe("what stands in a string stays as it is", () => {
  test.each<[string, string]>([
    ["an address", "https://blauwevos.example"],
    ["a comment", "a /* b */ c // d"],
    ["a comma before a bracket", "a ,] b ,} c"],
    ["an escaped quote", 'a "quoted, ] // word" b'],
    ["a backslash at its end", "a \\"],
    ["a backslash before a quote", '\\" // a'],
    ["a byte order mark", `a${BOM}b`],
    ["a line break", "a\n// b"],
  ])("%s", (_, text) => {
    expect(parseJson(`{"a": ${JSON.stringify(text)}, /* c */ }`)).toEqual({ a: text });
  });

  it("whatever the string is", () => {
    const char = fc.constantFrom(...'ab/*\\",]}[{: \n');
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: char }), fc.string({ unit: char })), (value) => {
        const text = JSON.stringify(value);
        const relaxed = `// a\n${text.slice(0, -1)}${text === "{}" ? "" : ","} /* b */ }`;
        expect(parseJson(relaxed)).toEqual(value);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("what cannot be read throws", () => {
  test.each([
    ["nothing", ""],
    ["a comment alone", "// nothing"],
    ["an HTML page", "<!doctype html><title>404</title>"],
    ["a missing comma", '{"a": 1 "b": 2}'],
    ["a missing bracket", '{"a": 1'],
    ["a missing quote", '{"a: 1}'],
    ["single quotes", "{'a': 1}"],
    ["a key without quotes", "{a: 1}"],
    ["two commas", "[1,,]"],
    ["a comment that never ends", '{"a": 1} /* b'],
    ["a slash alone", '{"a": 1} / b'],
    ["two values", '{"a": 1} {"b": 2}'],
    ["undefined", "undefined"],
  ])("%s", (_, text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});

describe("a large file", () => {
  it("is read or refused within three seconds", () => {
    const items = Array.from({ length: 40_000 }, (_, index) => `{"a": "//${index},]"}`);
    const start = performance.now();
    expect(parseJson(`[${items.join(",")},]`)).toHaveLength(40_000);
    expect(() => parseJson(`[${items.join(",")}"`)).toThrow(SyntaxError);
    expect(() => parseJson(`[${"/* ".repeat(500_000)}`)).toThrow(SyntaxError);
    expect(() => parseJson(`[${'"\\'.repeat(500_000)}`)).toThrow(SyntaxError);
    expect(() => parseJson(`[${", ".repeat(500_000)}`)).toThrow(SyntaxError);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
