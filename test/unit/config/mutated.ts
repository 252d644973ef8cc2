import fc from "fast-check";
import { full } from "../../fixtures/files.ts";

/** A step away from a good config, as a hand or an attacker takes it. */
export interface Mutation {
  how: "delete" | "replace" | "rename" | "add" | "wrap" | "repeat" | "cut";
  /** Which node, counted over the whole config and around. */
  at: number;
  key: string;
  value: unknown;
}

/** Parsed from JSON, so that `__proto__` is a key like any other. */
const HOSTILE: unknown[] = [
  '{"__proto__": {"polluted": true}}',
  '{"constructor": {"prototype": {"polluted": true}}}',
  '{"toString": null, "valueOf": null}',
  '{"nl": "Hallo"}',
  '{"nl": "Hallo", "en": 7}',
  '{"nl": "Hallo", "__proto__": "x"}',
  '{"length": 3, "0": "a"}',
  '{"light": "#fff", "dark": "#000"}',
  '{"mon-fri": "09:00-17:00", "__proto__": "closed"}',
  '{"__proto__": "closed"}',
  '{"2026-12-24..2026-02-30": "closed"}',
  '{"2026-12-24..": "closed"}',
  `${"[".repeat(500)}${"]".repeat(500)}`,
  `${'{"a":'.repeat(500)}1${"}".repeat(500)}`,
].map((text) => JSON.parse(text));

const PLAIN: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  401,
  1e308,
  [],
  {},
  [null],
  [[]],
  ["nl"],
  "",
  " ",
  "NL",
  "closed",
  "24 hours",
  "4 werkuren",
  "0 hours",
  "2026-02-30",
  "2026-12-24",
  "2026-12-24T16:00",
  "2026-02-30T16:00",
  "2028-01-01",
  "9999-12-31T23:59",
  "09:00-09:00",
  "22:00-02:00",
  "24:00-02:00",
  "javascript:alert(1)",
  "//evil.example",
  "http://[",
  "https://",
  "anna.webp",
  "+31612345678",
  "0612345678",
  "anna@blauwevos.example",
  "#fff",
  "blue",
  "Europe/Amsterdam",
  "Europe/Delft",
  "+01:00",
  "<b>Hallo</b>",
  "\ud800",
];

const KEYS = ["__proto__", "constructor", "toString", "x", "", "0", "nl", "mon", "within", "id"];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom("delete", "replace", "replace", "rename", "add", "wrap", "repeat", "cut"),
  at: fc.nat(),
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 3 })),
  value: fc.oneof(fc.constantFrom(...PLAIN), fc.constantFrom(...HOSTILE), fc.jsonValue()),
});

export const mutations = fc.array(mutation, { minLength: 1, maxLength: 5 });

type Parent = Record<string | number, unknown>;

/** The full config after some mutations. */
export function mutated(steps: Mutation[]): unknown {
  const root = { config: full() as unknown };
  for (const step of steps) apply(root as Parent, step);
  return root.config;
}

function apply(root: Parent, { how, at, key, value }: Mutation) {
  const all = [...nodes(root)];
  const [parent, name] = all[at % all.length] ?? [root, "config"];
  const node = parent[name];
  if (how === "replace") put(parent, name, value);
  else if (how === "wrap") put(parent, name, [node]);
  else if (how === "delete" || how === "rename") {
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else delete parent[name];
    if (how === "rename") put(parent, Array.isArray(parent) ? 0 : key, node);
  } else if (how === "cut") {
    put(parent, name, typeof node === "string" ? node.slice(at % (node.length + 1)) : value);
  } else if (Array.isArray(node)) node.push(how === "add" ? value : node[0]);
  else if (node && typeof node === "object") put(node as Parent, key, value);
}

/** Defined rather than assigned: assigning to `__proto__` would make no key. */
function put(parent: Parent, name: string | number, value: unknown) {
  const own = structuredClone(value);
  Object.defineProperty(parent, name, {
    value: own,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** Every node with the way to it, from the outside in. */
function* nodes(parent: Parent): Generator<[Parent, string]> {
  for (const name of Object.keys(parent)) {
    yield [parent, name];
    const node = parent[name];
    if (node && typeof node === "object" && name !== "__proto__") yield* nodes(node as Parent);
  }
}
