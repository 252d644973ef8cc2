import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { hostAnswer } from "../../demo/hosts/answers.ts";
import { hostPages } from "../../demo/hosts/list.ts";

const TESTS = `${import.meta.dirname}/../browser/hosts`;
const tests = readdirSync(TESTS)
  .map((file) => readFileSync(`${TESTS}/${file}`, "utf8"))
  .join();

/** Pages that a visit to another page leads to. */
const REACHED = ["loading/turbo-next.html", "loading/astro-next.html", "loading/inline.html"];

describe("the pages that stand for other people's shops", () => {
  test.each(hostPages().filter(({ path }) => !REACHED.includes(path)))(
    "$path is visited by a test",
    ({ path }) => {
      const name = path.replace(/^.*\/|\.html$/g, "");
      expect(tests).toMatch(new RegExp(`["\\s/]${name}(?:\\.html)?[",]`));
    },
  );

  it("all say what is special about them", () => {
    const titles = hostPages().map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.length).toBeGreaterThan(80);
  });

  it("are all on the list that leads to them", async () => {
    const { body } = (await hostAnswer("")) ?? {};
    for (const { path } of hostPages()) expect(body).toContain(`href="/hosts/${path}"`);
  });

  it("are all that is served: no source, and nothing outside the folder", async () => {
    expect(await hostAnswer("answers.ts")).toBeUndefined();
    expect(await hostAnswer("../plugin.ts")).toBeUndefined();
    expect(await hostAnswer("../../package.json")).toBeUndefined();
    expect(await hostAnswer("nothing.html")).toBeUndefined();
  });
});
