import fc from "fast-check";
import { render } from "preact";
import { expect, it } from "vitest";
import { read } from "../../widget/config/read.ts";
import { full } from "../fixtures/files.ts";
import { runs } from "../runs.ts";
import { mutated, mutations } from "../unit/config/mutated.ts";
import { shown } from "./shown.tsx";

const RUNS = runs(100);
const NOW = "2026-12-01T10:00+01:00";

/** What an attacker would rather have in the page than words. */
const hostile = fc.oneof(
  fc.constantFrom(
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "JAVASCRIPT:alert(1)//https://",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "//evil.example/x.png",
    "/\\evil.example",
    "https://evil.example/x.png",
    "https:evil.example",
    '"><script>alert(1)</script>',
    "<img src=x onerror=alert(1)>",
    "onclick=alert(1)",
    "</style><script>alert(1)</script>",
    "+31612345678?text=x&body=javascript:alert(1)",
    "a@b.nl?bcc=evil@evil.example",
    "expression(alert(1))",
    "url(//evil.example/x)",
    "\u202egnp.elif",
    "__proto__",
    "constructor",
    "badge",
    "\ud83d",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

/** The config with some of its strings exchanged, wherever they stand. */
function poisoned(node: unknown, next: () => string | undefined): unknown {
  if (typeof node === "string") return next() ?? node;
  if (Array.isArray(node)) return node.map((item) => poisoned(item, next));
  if (!node || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, poisoned(value, next)]),
  );
}

/** Where a link may lead. */
const LEADS = /^(?:https?:\/\/|mailto:[^?]*@[^?]*\?subject=[^&]*&body=[^&]*$|tel:\+\d+$)/;
const KNOWN =
  /^(?:a|article|blockquote|button|details|dialog|div|h2|h3|i|img|li|ol|p|section|span|summary|svg|path|time)$/i;

/** Everything in a rendered tree that should not be there. */
function intruders(host: Element): string[] {
  return [...host.querySelectorAll("*")].flatMap((element) => {
    const found = element.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$/i.test(name));
    const href = element.getAttribute("href");
    const src = element.getAttribute("src");
    if (href !== null && !LEADS.test(href)) found.push(`href ${href}`);
    if (src !== null && new URL(src).origin !== location.origin) found.push(`src ${src}`);
    if (!KNOWN.test(element.tagName)) found.push(element.tagName);
    return found;
  });
}

const poison = fc.array(fc.option(hostile, { nil: undefined, freq: 3 }), {
  minLength: 1,
  maxLength: 60,
});

it("whatever an attacker writes: no script, no handler, no unsafe link, no other site's picture", () => {
  let seen = 0;
  const property = fc.property(
    poison,
    fc.option(mutations, { nil: [] }),
    fc.constantFrom("badge", "strip", "card" as const),
    (values, changes, view) => {
      let at = 0;
      const raw = poisoned(mutated(changes), () => values[at++ % values.length]);
      // The parts without which nothing is shown are also put back, so that there is something to see.
      const { shop, promise, contact } = full();
      const whole = {
        ...Object(raw),
        shop,
        promise,
        contact: { ...Object(contact), photo: values[0] },
      };
      for (const each of [raw, whole]) {
        if (!read(each).config) continue;
        seen++;
        const { host, state } = shown(each, NOW, { view, opened: true });
        state.showMoreCases();
        expect(intruders(host)).toEqual([]);
        render(null, host);
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );
  fc.assert(property, { numRuns: RUNS });
  expect(seen).toBeGreaterThan(RUNS);
}, 60_000);
