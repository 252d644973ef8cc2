import shape from "virtual:vangnet-shape";
import { agreements } from "./agreements.ts";
import { type Kind, kinds } from "./kinds.ts";
import type { Path, Problem } from "./problem.ts";
import type { Config } from "./schema.ts";
import { agreementOf, fieldsOf, type ObjectShape, type Shape } from "./shape.ts";

/** What became of a config: without `config` a required part is broken, and nothing may be shown. */
export interface Reading {
  config?: Config;
  problems: Problem[];
}

type Fields = Record<string, unknown>;

/**
 * Cleans what an owner wrote: each value is turned into what the rest of the widget uses, a broken
 * optional part is left out, and everything that was wrong is reported. It never throws.
 * @param raw the parsed JSON, of any shape whatever
 */
export function read(raw: unknown): Reading {
  const problems: Problem[] = [];
  const config = clean(shape, raw, []) as Config | undefined;
  if (!config) dropFrom(0, []);
  return { config, problems };

  function clean(expected: Shape, value: unknown, path: Path): unknown {
    if (typeof expected === "string") return leaf(expected, value, path);
    if (Array.isArray(expected)) {
      return Array.isArray(value) ? list(expected[0], value, path) : fail("list", value, path);
    }
    return value && typeof value === "object" && !Array.isArray(value)
      ? object(expected, value as Fields, path)
      : fail("object", value, path);
  }

  function leaf(expected: string, value: unknown, path: Path) {
    const result = expected.includes("|")
      ? expected.split("|").find((word) => word === value)
      : kinds[expected as Kind](value);
    return result === undefined ? fail(expected, value, path) : result;
  }

  function list(expected: Shape, values: unknown[], path: Path) {
    // A list of plain values is one statement: two steps out of three would say something else.
    const cleanItem = typeof expected === "string" ? clean : part;
    const items = values.map((value, index) => cleanItem(expected, value, [...path, index]));
    const whole = items.filter((item) => item !== undefined);
    return cleanItem === part || whole.length === items.length ? whole : undefined;
  }

  function object(expected: ObjectShape, value: Fields, path: Path) {
    const result: Fields = {};
    const fields = fieldsOf(expected);
    const known = fields.map(({ name }) => name);
    let broken = false;
    for (const { name, shape: inner, required, essential } of fields) {
      // Nothing that a page adds to every object is part of a config.
      const found = Object.hasOwn(value, name) ? value[name] : undefined;
      if (found === undefined) {
        if (!required) continue;
        fail(inner, undefined, [...path, name], "missing");
        broken = true;
      } else {
        result[name] = (essential ? clean : part)(inner, found, [...path, name]);
        broken ||= essential && result[name] === undefined;
      }
    }
    for (const name of Object.keys(value)) {
      if (!known.includes(name))
        problems.push({ code: "unknown", path: [...path, name], expected: known.join(" | ") });
    }
    const agreement = agreementOf(expected);
    if (broken) return undefined;
    return agreement && !agreements[agreement](result as never)
      ? fail(agreement, value, path, "rule")
      : result;
  }

  /** A part that may be left out without harm to the rest. */
  function part(expected: Shape, value: unknown, path: Path) {
    const start = problems.length;
    const result = clean(expected, value, path);
    if (result === undefined) dropFrom(start, path);
    return result;
  }

  function dropFrom(start: number, path: Path) {
    for (const problem of problems.slice(start)) {
      if (problem.code !== "unknown") problem.dropped = path;
    }
  }

  function fail(expected: Shape, found: unknown, path: Path, code: Problem["code"] = "invalid") {
    const name =
      typeof expected === "string" ? expected : Array.isArray(expected) ? "list" : "object";
    problems.push({ code, path, expected: name, found });
    return undefined;
  }
}
