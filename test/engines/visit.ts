import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openShop, type Shop } from "../../demo/browser/server.ts";
import type { Conditions, Engine, Tab } from "./engine.ts";
import { Visitor } from "./visitor.ts";

/** One browser and one shop for all tests around it. After each of them, nothing may have gone wrong in the page. */
export function useVisitor(engine: Engine, conditions: Conditions = {}): () => Visitor {
  let tab: Tab;
  let shop: Shop;
  let visitor: Visitor;
  beforeAll(async () => {
    [tab, shop] = await Promise.all([engine.start(conditions), openShop()]);
    visitor = new Visitor(tab, shop);
  });
  afterEach(async () => expect(await visitor.errors()).toEqual([]));
  afterAll(async () => {
    await tab?.close();
    await shop?.close();
  });
  return () => visitor;
}
