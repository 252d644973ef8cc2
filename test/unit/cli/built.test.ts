import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { bin, exports, files, version } from "../../../package.json";
import { jsonSchema } from "../../../widget/config/json-schema.ts";
import { folder, HOPELESS, NATIONAL, SMALL } from "./given.ts";

const dist = mkdtempSync(join(tmpdir(), "vangnet-dist-"));

/** Runs the built file as a shell would. */
function cli(args: string[], input = "", cwd = dist) {
  const env = { PATH: process.env.PATH };
  const { status, stdout, stderr } = spawnSync(`${dist}/cli.js`, args, {
    cwd,
    input,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

beforeAll(async () => {
  await build({ mode: "cli", logLevel: "error", build: { outDir: dist } });
}, 30_000);

afterAll(() => rmSync(dist, { recursive: true }));

test("the package names what is built", () => {
  expect(bin.vangnet).toBe("dist/cli.js");
  expect(exports["./schema.json"]).toBe("./dist/vangnet.schema.json");
  expect(files).toEqual(["dist/vangnet.js", "dist/cli.js", "dist/vangnet.schema.json"]);
});

it("is one file that runs by itself, with nothing of a package beside it", () => {
  expect(statSync(`${dist}/cli.js`).mode & 0o111).toBe(0o111);
  const source = readFileSync(`${dist}/cli.js`, "utf8");
  expect(source).toMatch(/^#!\/usr\/bin\/env node\n/);
  const imported = [...source.matchAll(/\b(?:from|import)\s*\(?\s*"([\w@][^" ]*)"/g)].map(
    ([, name]) => name,
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((name) => !name?.startsWith("node:"))).toEqual([]);
  expect(cli(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

it("brings the JSON Schema with it", () => {
  expect(JSON.parse(readFileSync(`${dist}/vangnet.schema.json`, "utf8"))).toEqual(jsonSchema());
  expect(cli(["schema"]).stdout).toBe(readFileSync(`${dist}/vangnet.schema.json`, "utf8"));
});

it("checks files and standard input, and ends with the right code", { timeout: 20_000 }, () => {
  const cwd = folder({ "a.json": SMALL, "b.json": HOPELESS });
  expect(cli(["check", "a.json"], "", cwd).status).toBe(0);
  expect(cli(["check", "*.json"], "", cwd)).toMatchObject({ status: 1, stderr: "" });
  expect(cli(["check", "c.json"], "", cwd)).toMatchObject({ status: 2, stdout: "" });
  expect(cli(["check", "-"], HOPELESS).status).toBe(1);
  expect(JSON.parse(cli(["check", "--json", "-"], NATIONAL).stdout)).toMatchObject([{ file: "-" }]);
});

it("ends quietly when nobody reads on", { timeout: 20_000 }, () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.json`, HOPELESS]));
  const shell = `"${dist}/cli.js" check "*.json" | head -n 1`;
  const { stdout, stderr } = spawnSync("sh", ["-c", shell], {
    cwd: folder(many),
    encoding: "utf8",
  });
  expect(stdout.split("\n").length).toBe(2);
  expect(stderr).toBe("");
});
