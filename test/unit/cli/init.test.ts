import { readdirSync, writeFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { check } from "../../../widget/check/check.ts";
import { read as readConfig } from "../../../widget/config/read.ts";
import { folder, NOW, vangnet } from "./given.ts";

const BASIC = ["init", "--name", "Blauwe Vos", "--contact", "Anna"];
const FLAGS = [...BASIC, "--whatsapp", "+31612345678", "--email", "anna@blauwevos.nl"];

const errorsIn = (text: string) =>
  check(text, { now: NOW, language: "nl" }).filter(({ severity }) => severity === "error");

describe("vangnet init", () => {
  test.each(["nl", "en"] as const)("writes a config without errors, in %s", async (language) => {
    const { code, err, out, read } = await vangnet([...FLAGS, "--lang", language]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("vangnet check vangnet.json");
    const text = read("vangnet.json");
    expect(errorsIn(text)).toEqual([]);
    const { config } = readConfig(JSON.parse(text));
    expect(config?.shop.name).toBe("Blauwe Vos");
    expect(config?.contact).toMatchObject({ name: "Anna", whatsapp: "+31612345678" });
    expect(config?.promise.headline).toMatch(
      language === "nl" ? /binnen 24 uur/ : /within 24 hours/,
    );
    expect(Object.keys(JSON.parse(text))).not.toContain("$schema");
  });

  it("takes every answer as a flag, and the name of the file", async () => {
    const { read } = await vangnet([
      ...FLAGS,
      ...[
        "--phone",
        "+31152001234",
        "--within",
        "2 werkdagen",
        "--headline",
        "Kapot? 2 werkdagen.",
      ],
      ...["--remedy", "Geld terug.", "--out", "winkel.json", "--lang", "nl"],
    ]);
    expect(JSON.parse(read("winkel.json"))).toEqual({
      language: "nl",
      shop: { name: "Blauwe Vos" },
      promise: { headline: "Kapot? 2 werkdagen.", within: "2 werkdagen", remedy: "Geld terug." },
      contact: {
        name: "Anna",
        whatsapp: "+31612345678",
        phone: "+31152001234",
        email: "anna@blauwevos.nl",
      },
    });
  });

  it("mends what is certain, like a national number", async () => {
    const { code, read } = await vangnet([
      ...BASIC,
      "--whatsapp",
      "06-12345678",
      "--email",
      "a@b.nl",
    ]);
    expect(code).toBe(0);
    expect(read("vangnet.json")).toContain('"whatsapp": "+31612345678"');
  });

  it("says the promise in the headline as it is in `within`", async () => {
    const { read } = await vangnet([...FLAGS, "--within", "2 working days", "--lang=nl"]);
    expect(read("vangnet.json")).toContain("binnen 2 werkdagen");
  });

  it("names the schema where there is one", async () => {
    const { read } = await vangnet(FLAGS, { files: { "vangnet.schema.json": "{}" } });
    expect(JSON.parse(read("vangnet.json")).$schema).toBe("./vangnet.schema.json");
  });

  it("never overwrites a file, not even an empty one", async () => {
    const { code, err, read } = await vangnet(FLAGS, { files: { "vangnet.json": "" } });
    expect([code, read("vangnet.json")]).toEqual([2, ""]);
    expect(err).toContain("--out other.json");
  });

  it("writes nothing when too little is known", async () => {
    const { code, err, cwd } = await vangnet(["init", "--contact", "Anna"]);
    expect(code).toBe(2);
    expect(err).toContain("--name, --whatsapp (or --phone, --email)");
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("writes nothing that has errors, and says which", async () => {
    const { code, err, cwd } = await vangnet([...FLAGS, "--within", "heel snel"]);
    expect(code).toBe(2);
    expect(err).toMatch(/vangnet\.json:\d+:\d+ {2}error/);
    expect(err).toContain('"heel snel"');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("writes nothing into a folder that is not there", async () => {
    const { code, err } = await vangnet([...FLAGS, "--out", "nope/x.json"]);
    expect(code).toBe(2);
    expect(err).toContain("nope/x.json");
  });
});

describe("on a terminal", () => {
  it("what is not given is asked, and an empty answer takes the usual", async () => {
    const answers = ["Blauwe Vos", "Anna", "+31612345678", "", "anna@blauwevos.nl", "", "", ""];
    const { code, out, read } = await vangnet(["init", "--lang=nl"], { answers });
    expect(code).toBe(0);
    expect(out).toMatch(/^Hoe heet je winkel\? Wie lost het op\?/);
    expect(out).toContain("[24 uur]");
    expect(out).toContain("[Iets mis? Opgelost binnen 24 uur.]");
    expect(errorsIn(read("vangnet.json"))).toEqual([]);
    expect(answers).toEqual([]);
  });

  it("nothing is asked that is given", async () => {
    const { out } = await vangnet(FLAGS, { answers: [] });
    expect(out).not.toContain("?");
  });

  it("nothing is asked when the file is there already", async () => {
    const files = { "vangnet.json": "mine" };
    expect(await vangnet(["init"], { answers: ["V"], files })).toMatchObject({ code: 2, out: "" });
  });

  it("an answer that cannot be is asked again", async () => {
    const answers = ["V", "Anna", "+31612345678", "", "a@b.nl", "snel", "", "", "2 dagen"];
    const { code, err, read } = await vangnet(["init", "--lang=nl"], { answers });
    expect(code).toBe(0);
    expect(err).toContain("snel");
    expect(JSON.parse(read("vangnet.json")).promise.within).toBe("2 dagen");
  });

  it("a file that came into being meanwhile is not overwritten", async () => {
    const cwd = folder({});
    const answers = ["V", "Anna", "+31612345678", "", "a@b.nl", "", ""];
    const { code, err, read } = await vangnet(["init"], {
      cwd,
      answers,
      onLast: () => writeFileSync(`${cwd}/vangnet.json`, "mine"),
    });
    expect([code, read("vangnet.json")]).toEqual([2, "mine"]);
    expect(err).toContain("there already");
  });

  it("whoever stops answering gets no file", async () => {
    const cwd = folder({});
    expect((await vangnet(["init"], { answers: ["Blauwe Vos"], cwd })).code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
