import { afterAll, afterEach } from "vitest";

/*
 * These tests run in one time zone, so none of them may depend on it: whatever reads the zone of the device is told
 * here, and fails the test. What depends on it belongs in test/zones, which runs in several.
 */

/** Files that read it all the same, by the reason why nothing in these tests can come of it. */
const KNOWN: Record<string, string> = {
  "widget/config/dates.ts":
    "what it parsed is held against what was written, and nothing local is written so",
  "widget/promise/season.ts": "the date where a shop names no zone; test/zones has a test of that",
};

const readings: Error[] = [];

function note(what: string): void {
  const error = new Error(`${what} reads the zone of the device: test/zones is for such a test`);
  if (!Object.keys(KNOWN).some((file) => error.stack?.includes(file))) readings.push(error);
}

/** Takes what was told so far, so that no test fails of it: for the test that shows that it is told. */
export const takeReadings = () => readings.splice(0).map(({ message }) => message);

function expectNone(): void {
  const [first] = readings.splice(0);
  if (first) throw first;
}
afterEach(expectNone);
// What a file does outside of its tests is told too.
afterAll(expectNone);

type Call = (this: object, ...given: unknown[]) => unknown;

/** Has a method or a getter tell of each call that depends on the zone. */
function trap(
  owner: object,
  name: string,
  depends: (self: object, given: unknown[]) => boolean = () => true,
): void {
  const found = Object.getOwnPropertyDescriptor(owner, name);
  const key = found?.get ? "get" : "value";
  const original = found?.[key] as Call | undefined;
  if (!original) return;
  const telling: Call = function (...given) {
    if (depends(this, given)) note(name);
    return original.apply(this, given);
  };
  Object.defineProperty(owner, name, { ...found, [key]: telling });
}

const namesNoZone = ([, options]: unknown[]) => !(options as { timeZone?: string })?.timeZone;

const { parse } = Date;
/** A date with a time and no zone is local (ECMA-262, 21.4.1.32), and so is one that is written in another way. */
const isLocal = (text: unknown) =>
  typeof text === "string" &&
  !/^[+-]?\d{4,6}(?:-\d\d){0,2}$|(?:Z|GMT|[+-]\d\d:?\d\d)$/.test(text) &&
  !Number.isNaN(parse(text));

for (const part of ["FullYear", "Year", "Month", "Date", "Day", "Hours", "Minutes"]) {
  trap(Date.prototype, `get${part}`);
  trap(Date.prototype, `set${part}`);
}
for (const name of ["getTimezoneOffset", "toString", "toDateString", "toTimeString"]) {
  trap(Date.prototype, name);
}
for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
  trap(Date.prototype, name, (_, given) => namesNoZone(given));
}
trap(Date, "parse", (_, [text]) => isLocal(text));
globalThis.Date = new Proxy(Date, {
  construct(target, given, created) {
    if (given.length > 1 || isLocal(given[0])) note("new Date");
    return Reflect.construct(target, given, created);
  },
});

/** Formatters are kept, so each use of one is told rather than its making. */
const local = new WeakSet<object>();
const made = (format: Intl.DateTimeFormat, given: unknown[]) => {
  if (namesNoZone(given)) local.add(format);
  return format;
};
for (const name of Object.getOwnPropertyNames(Intl.DateTimeFormat.prototype)) {
  if (name !== "constructor") trap(Intl.DateTimeFormat.prototype, name, (self) => local.has(self));
}
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  apply: (target, self, given) => made(Reflect.apply(target, self, given), given),
  construct: (target, given, created) => made(Reflect.construct(target, given, created), given),
});
