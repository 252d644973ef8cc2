import { describe, expect, it, test } from "vitest";
import type { Path } from "../../../widget/config/problem.ts";
import { read } from "../../../widget/config/read.ts";
import { BROKEN_NAMES, broken } from "../../fixtures/broken.ts";
import { remove } from "../../fixtures/files.ts";

const OFFER: Path = ["seasons", 0, "orderBefore"];

/** By fixture: what is wrong in it, where, and what is left out because of it. */
const DROPS: [name: string, code: string, path: Path, dropped: Path][] = [
  ["analytics", "invalid", ["analytics"], ["analytics"]],
  ["cases-image", "invalid", ["cases", 1, "image"], ["cases", 1, "image"]],
  ["cases-order", "rule", ["cases", 0], ["cases", 0]],
  ["contact-photo", "invalid", ["contact", "photo"], ["contact", "photo"]],
  ["contact-whatsapp", "invalid", ["contact", "whatsapp"], ["contact", "whatsapp"]],
  ["hours-week", "invalid", ["hours", "week"], ["hours"]],
  ["legal-rights-url", "invalid", ["legal", "rightsUrl"], ["legal", "rightsUrl"]],
  ["scenarios-within", "invalid", ["scenarios", 1, "within"], ["scenarios", 1]],
  ["seasons-order-before", "invalid", [...OFFER, "at"], OFFER],
  ["seasons-until", "invalid", ["seasons", 0, "until"], ["seasons", 0]],
  ["shop-url", "invalid", ["shop", "url"], ["shop", "url"]],
  ["show-only", "invalid", ["show", "only", 1], ["show", "only"]],
  ["stand-ins-name", "invalid", ["standIns", 0, "contact", "name"], ["standIns", 0]],
  ["theme-accent", "invalid", ["theme", "accent"], ["theme", "accent"]],
];

const FATAL: [name: string, code: string, path: Path][] = [
  ["contact-none", "rule", ["contact"]],
  ["contact-only-broken", "rule", ["contact"]],
  ["promise-headline", "missing", ["promise", "headline"]],
  ["promise-within", "invalid", ["promise", "within"]],
];

describe("one broken field takes away no more than it must", () => {
  test.each(DROPS)("%s", (name, code, path, dropped) => {
    const { config, problems } = read(broken(name));
    expect(problems).toEqual([expect.objectContaining({ code, path, dropped })]);

    const without = broken(name);
    remove(without, dropped);
    const rest = read(without);
    expect(rest.problems).toEqual([]);
    expect(config).toEqual(rest.config);
    expect(config?.promise.headline).toBe("Fout? Binnen 24 uur opgelost.");
  });

  it("and the rest of its list stays", () => {
    const counts = (name: string) => {
      const { config } = read(broken(name));
      return [config?.scenarios, config?.cases, config?.seasons].map((list) => list?.length);
    };
    expect(counts("scenarios-within")).toEqual([2, 3, 1]);
    expect(counts("cases-order")).toEqual([3, 2, 1]);
    expect(counts("seasons-until")).toEqual([3, 3, 0]);
  });
});

describe("one broken required field takes everything: half a promise is none", () => {
  test.each(FATAL)("%s", (name, code, path) => {
    const { config, problems } = read(broken(name));
    expect(config).toBeUndefined();
    expect(problems).toContainEqual(expect.objectContaining({ code, path, dropped: [] }));
  });
});

test("every fixture is told of", () => {
  expect([...DROPS, ...FATAL].map(([name]) => name).sort()).toEqual([...BROKEN_NAMES].sort());
});

describe("a list of plain values", () => {
  it("is one statement: two steps out of three would say something else", () => {
    const raw = broken("scenarios-within");
    raw.scenarios = [{ id: "late", when: "Te laat", steps: ["Eerst dit.", "", "Dan dat."] }];
    const { config, problems } = read(raw);
    expect(config?.scenarios).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ path: ["scenarios", 0, "steps", 1], dropped: ["scenarios", 0] }),
    ]);
  });
});

describe("an unknown key", () => {
  it("is told of with the keys that are known there, and takes nothing away", () => {
    const raw = broken("shop-url");
    raw.cassesNote = "Verteld door de winkel.";
    raw.shop = { name: "Blauwe Vos", toString: "x", adress: "Delft" };
    const { config, problems } = read(raw);
    expect(config?.shop).toEqual({ name: "Blauwe Vos" });
    expect(problems).toEqual([
      {
        code: "unknown",
        path: ["shop", "toString"],
        expected: "name | url | tradeName | address | kvk | vat",
      },
      expect.objectContaining({ code: "unknown", path: ["shop", "adress"] }),
      expect.objectContaining({ code: "unknown", path: ["cassesNote"] }),
    ]);
    expect(problems[2]?.expected).toContain("casesNote");
  });

  it("may be empty, also where fields must agree with each other", () => {
    const raw = broken("shop-url");
    raw.shop = { name: "Blauwe Vos" };
    raw.contact = { name: "Anna", phone: "+31152001234", "": 1 };
    const { problems } = read(raw);
    expect(problems).toEqual([expect.objectContaining({ code: "unknown", path: ["contact", ""] })]);
    expect(problems[0]?.expected).toMatch(/^name \| role \| /);
  });
});
