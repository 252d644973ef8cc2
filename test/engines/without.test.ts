import { beforeAll, describe, expect, test } from "vitest";
import { example } from "../fixtures/files.ts";
import { engines } from "./engines.ts";
import { type Feature, features, without } from "./features.ts";
import { useVisitor } from "./visit.ts";

/** As before Safari 16.4: the widget cannot style anything there without breaking strict security policies. */
const WITHOUT_CONSTRUCTED_STYLESHEETS = `<script>
  delete Document.prototype.adoptedStyleSheets;
  delete ShadowRoot.prototype.adoptedStyleSheets;
  delete CSSStyleSheet.prototype.replaceSync;
  CSSStyleSheet = class { constructor() { throw new TypeError("Illegal constructor"); } };
</script>`;

describe.each(engines)("in $name", (engine) => {
  const visitor = useVisitor(engine);

  beforeAll(async () => {
    await visitor().visit();
    const lacking: string[] = [];
    for (const [name, feature] of Object.entries<Feature>(features)) {
      if (!(await visitor().has(feature))) lacking.push(name);
    }
    console.log(`${engine.name} lacks ${lacking.join(", ") || "none of the features"}.`);
  });

  test.each<[string, Feature[]]>([
    ...Object.entries<Feature>(features).map(([name, feature]): [string, Feature[]] => [
      name,
      [feature],
    ]),
    ["any of these", Object.values(features)],
  ])("without %s the panel opens, tells the deadline, unfolds and closes", async (_, taken) => {
    await visitor().visit({ head: without(...taken) });
    await visitor().click(".badge");
    for (const feature of taken) expect(await visitor().has(feature)).toBe(false);
    expect(await visitor().attributes("h2 + p time", "datetime")).toEqual([
      "2026-11-11T09:31:12.000Z",
    ]);
    expect(await visitor().texts("h2 + p time")).toEqual(["vóór morgen 10:35"]);
    await visitor().click("details:nth-child(2) summary");
    expect(await visitor().texts("details[open] li")).toHaveLength(3);

    await visitor().press("Escape");
    expect(await visitor().count("dialog")).toBe(0);
    expect(await visitor().focused()).toContain("Fout? Binnen 24 uur opgelost.");
    await visitor().press("Enter");
    expect(await visitor().count("dialog[open]")).toBe(1);
    await visitor().click("#other");
    expect(await visitor().count("dialog")).toBe(0);
  });

  test("without constructed stylesheets the shop stays as it was, also when it asks for the panel", async () => {
    const config = `<script>window.vangnetConfig = ${JSON.stringify(example())}</script>`;
    await visitor().open({ head: config + WITHOUT_CONSTRUCTED_STYLESHEETS });
    await visitor().run(() => window.Vangnet?.open());
    expect(await visitor().count(".badge, dialog")).toBe(0);
  });
});
