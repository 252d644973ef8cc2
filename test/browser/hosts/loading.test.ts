import { expect, test } from "vitest";
import { useBrowser } from "../visit.ts";

const { visit } = useBrowser();

test.each(["late-tag"])("the widget is there, once: %s", async (name) => {
  const { page: tab, console } = await visit({ path: `/hosts/loading/${name}.html`, at: "real" });
  await tab.locator("vang-net .badge").waitFor();
  expect(await tab.locator("vang-net").count()).toBe(1);
  expect(console).toEqual([]);
});
