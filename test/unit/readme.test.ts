import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build, type Rollup } from "vite";
import { expect, test } from "vitest";
import { blocks, fill } from "../../demo/readme/blocks.ts";
import { pictures } from "../../demo/readme/pictures.ts";
import { stylesheet } from "../../demo/readme/stylesheet.ts";
import { engines, license, scripts } from "../../package.json";
import { MINUTE } from "../../widget/config/dates.ts";
import { MOST_MILLIONS, parseJson } from "../../widget/config/json.ts";
import { read } from "../../widget/config/read.ts";
import { schema } from "../../widget/config/schema.ts";
import { LANGUAGES } from "../../widget/i18n/languages.ts";
import { messagesIn } from "../../widget/i18n/messages.ts";
import { roundUp } from "../../widget/promise/deadline.ts";
import { SIZE_LIMIT } from "../browser/size.ts";

const readme = readFileSync("README.md", "utf8");
/** What people wrote: no generated block and no piece of code. */
const prose = readme
  .replace(/<!-- (\w+):start -->.*?<!-- \1:end -->/gs, "")
  .replace(/^ *```.*?^ *```/gms, "")
  .replace(/`[^`]+`|<[^>]+>|^\d\. /gm, "");
/** Platforms that have a number in their name. */
const NAMES = ["Magento 2", "Shopware 6"];
const configs = [
  ...readme.matchAll(/^```json\n(.*?)^```/gms),
  ...readme.matchAll(/id="vangnet-config">\n(.*?)<\/script>/gs),
].map(([, json]) => json as string);

test("the tables follow from the code (npm run readme)", () => {
  expect(fill(readme, blocks())).toBe(readme);
});

test("every number in the prose is one that the code holds", () => {
  const patience = /PATIENCE = (\d+)/.exec(readFileSync("widget/config/load.ts", "utf8"))?.[1];
  const held = [
    `${SIZE_LIMIT / 1000} kB`,
    `${patience} seconds`,
    `${MOST_MILLIONS} MB`,
    `${(roundUp(1) - roundUp(0)) / MINUTE} minutes`,
    `${/last \d+ months/.exec(messagesIn("en").record(1, 1))?.[0].slice("last ".length)}`,
    `Node ${/\d+\.\d+/.exec(engines.node)?.[0]}`,
  ];
  const known = [...held, ...NAMES];
  const left = known.reduce((text, number) => text.replaceAll(number, ""), prose);
  expect(left.match(/.*\d.*/g) ?? []).toEqual([]);
  expect(known.filter((number) => !prose.includes(number))).toEqual([]);
});

test("the example configs can be read without a problem", () => {
  expect(configs.length).toBe(3);
  for (const config of configs) {
    expect(read(parseJson(config)).problems).toEqual([]);
    expect(schema.safeParse(JSON.parse(config)).error).toBeUndefined();
  }
});

test("zod with the schema would weigh more than the whole script", async () => {
  const lib = { entry: "widget/config/schema.ts", formats: ["iife" as const], name: "schema" };
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, target: "es2020", lib },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  const weight = brotliCompressSync(output?.output[0].code ?? "").length;
  expect(weight).toBeGreaterThan(SIZE_LIMIT);
});

test("the pictures are there, all of them are shown, and they are light", () => {
  const shown = [...readme.matchAll(/demo\/screenshots\/([\w-]+)\.webp/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual(pictures.map(({ name }) => name).sort());
  expect(readdirSync("demo/screenshots").sort()).toEqual(shown.map((name) => `${name}.webp`));
  const weights = shown.map((name) => statSync(`demo/screenshots/${name}.webp`).size);
  expect(Math.max(...weights)).toBeLessThan(150_000);
  expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThan(600_000);
});

test("the files, the commands, the headings and the license that it names are there", () => {
  const paths = [...readme.matchAll(/`((?:demo|widget|test)\/[^`]*)`/g)].map(([, path]) => path);
  expect(paths.filter((path) => !existsSync(path as string))).toEqual([]);
  const folders = readdirSync("widget", { withFileTypes: true });
  const unnamed = folders.filter(({ name }) => !paths.includes(`widget/${name}`));
  expect(unnamed.map(({ name }) => name)).toEqual([]);
  const commands = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )\w+)/g)];
  expect(commands.filter(([, name]) => !Object.hasOwn(scripts, name as string))).toEqual([]);
  for (const [, anchor] of readme.matchAll(/\]\(#([\w-]+)\)/g)) {
    expect(readme.toLowerCase()).toMatch(new RegExp(`^#+ ${anchor?.replaceAll("-", " ")}$`, "m"));
  }
  expect(readme.trimEnd().endsWith(license)).toBe(true);
});

test("the CSS parts and the languages are those of the widget", () => {
  const views = readdirSync("widget/views")
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`widget/views/${file}`, "utf8"));
  const parts = new Set(views.join().match(/(?<= part=")[\w-]+/g));
  const listed = /\| CSS part .*?\n\n/s.exec(readme)?.[0].match(/(?<=`)[\w-]+(?=`)/g);
  expect([...(listed ?? [])].sort()).toEqual([...parts].sort());
  const spoken = /^## Languages\n\n(.*?):/m.exec(readme)?.[1]?.match(/(?<=`)\w+(?=`)/g);
  expect(spoken?.sort()).toEqual([...LANGUAGES].sort());
});

test("a page lays out the views in its flow, so it can keep room for them", () => {
  expect(stylesheet()).toMatch(/^:host \{\s+display: block;\s+\}/m);
});
