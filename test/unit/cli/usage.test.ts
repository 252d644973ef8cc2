import { describe, expect, it, test } from "vitest";
import { version } from "../../../package.json";
import { en } from "../../../widget/cli/words/en.ts";
import { nl } from "../../../widget/cli/words/nl.ts";
import { folder, SMALL, vangnet } from "./given.ts";

describe("wrong use ends with 2, says what, and how to mend it", () => {
  test.each([
    [["chekc", "x.json"], '"chekc"', "check, schema, init"],
    [["check"], "no file", "vangnet check vangnet.json"],
    [["check", "--srtict", "x.json"], "--srtict", "--json --strict --fix"],
    [["check", "--out", "x", "x.json"], "--out", "--strict"],
    [["check", "--json=yes", "x.json"], "--json", "alone"],
    [["check", "--lang", "fr", "x.json"], "--lang fr", "nl, en"],
    [["check", "x.json", "--lang"], "--lang", '--lang "…"'],
    [["check", "--lang", "--json", "x.json"], "--lang", '--lang "…"'],
    [["check", "--fix", "-"], "(-)", "vangnet check --fix vangnet.json"],
    [["check", "nope.json"], "nope.json", "vangnet init"],
    [["check", "x.json/y.json"], "x.json/y.json", "vangnet init"],
    [["check", "nope-*.json"], "nope-*.json", "**"],
    [["check", "shops/"], "shops is a folder", '"shops/*.json"'],
    [["schema", "x.json"], "vangnet schema", "--help"],
    [["init", "x.json"], "vangnet init", "--help"],
    [["--version", "check"], "--version", "--json"],
  ])("%j", async (argv, what, how) => {
    const { code, out, err } = await vangnet(argv, {
      files: { "x.json": SMALL, "shops/a.json": SMALL },
    });
    const [first, second, ...more] = err.split("\n");
    expect(code).toBe(2);
    expect(first).toMatch(/^vangnet: /);
    expect(first).toContain(what);
    expect(second).toContain(how);
    expect(more).toEqual([""]);
    expect(out).toBe("");
  });

  it("also when no command is given: then the help is shown", async () => {
    const { code, out, err } = await vangnet([]);
    expect([code, out, err]).toEqual([2, "", en.help.all]);
  });
});

describe("help", () => {
  test.each(["check", "schema", "init"] as const)(
    "of %s is there in both languages",
    async (name) => {
      expect(await vangnet([name, "--help"])).toMatchObject({
        code: 0,
        out: en.help[name],
        err: "",
      });
      expect(await vangnet(["--lang", "nl", name, "-h"])).toMatchObject({ out: nl.help[name] });
    },
  );

  it("names every option that a command knows", async () => {
    for (const name of ["check", "init"] as const) {
      const { err } = await vangnet([name, "--nope"]);
      for (const [option] of err.matchAll(/--\w+(?=[ .])/g))
        for (const { help } of option === "--nope" ? [] : [en, nl])
          expect(help[name]).toContain(option);
    }
  });

  it("fits on a terminal", () => {
    for (const text of [en, nl].flatMap(({ help }) => Object.values(help)))
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(108);
  });

  it("is not needed to learn the version", async () => {
    expect(await vangnet(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
  });
});

describe("the language", () => {
  test.each([
    [{}, "checked"],
    [{ LANG: "nl_NL.UTF-8" }, "nagekeken"],
    [{ LANG: "de_DE.UTF-8" }, "checked"],
    [{ LANG: "nl_NL.UTF-8", LC_ALL: "en_GB.UTF-8" }, "checked"],
    [{ LANG: "en_GB.UTF-8", LC_ALL: "nl_BE" }, "nagekeken"],
    [{ LANG: "en_GB.UTF-8", LC_MESSAGES: "nl", LC_ALL: "" }, "nagekeken"],
  ])("is that of the system: %j", async (env, word) => {
    const { out } = await vangnet(["check", "x.json"], { files: { "x.json": SMALL }, env });
    expect(out).toContain(word);
  });

  it("or the one asked for, also in what is wrong with the command itself", async () => {
    const env = { LANG: "nl_NL" };
    const cwd = folder({ "x.json": SMALL });
    expect((await vangnet(["check", "x.json", "--lang", "en"], { cwd, env })).out).toMatch(
      "checked",
    );
    expect((await vangnet(["check", "y.json", "--lang=nl"], { cwd })).err).toMatch(
      "er is geen bestand",
    );
  });

  it("says the same things in both", () => {
    const keys = (value: unknown): unknown =>
      value && typeof value === "object"
        ? Object.entries(value).map(([key, inner]) => [key, keys(inner)])
        : typeof value;
    expect(keys(nl)).toEqual(keys(en));
  });
});
