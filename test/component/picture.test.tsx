import { describe, expect, it, test } from "vitest";
import { type Fields, full } from "../fixtures/files.ts";
import { shown } from "./shown.tsx";

const NOW = "2026-12-01T10:00+01:00";

describe("a picture", () => {
  const withPhoto = (photo: string | undefined) => {
    const config = full();
    config.contact = { ...(config.contact as Fields), photo };
    if (!photo) config.contact = { name: "Anna van Dijk", whatsapp: "+31612345678" };
    return config;
  };
  const sources = (config: unknown) =>
    shown(config, NOW, { base: "https://shop.example/vangnet.json" })
      .all("img")
      .map((image) => image.getAttribute("src"));

  test.each([
    ["beside the config", "anna.webp", ["https://shop.example/anna.webp"]],
    ["on the page's own site", "http://localhost:3000/a.webp", ["http://localhost:3000/a.webp"]],
    ["on another site", "https://elsewhere.example/anna.webp", []],
    ["on another port", "http://localhost:4000/anna.webp", []],
    ["on another subdomain", "https://img.shop.example/anna.webp", []],
  ])("%s", (_, photo, loaded) => {
    expect(sources(withPhoto(photo))).toEqual(loaded);
  });

  it("of a case or of the guarantee is loaded from the shop's own site alone", () => {
    const config = full();
    const [, second] = config.cases as Fields[];
    if (second) second.image = "https://elsewhere.example/a.webp";
    config.legal = { guaranteeNotice: "https://elsewhere.example/b.svg" };
    const { host } = shown(config, NOW, { opened: true });
    expect(host.innerHTML).not.toContain("elsewhere.example/");
  });

  it("that is missing, or does not load, leaves the initials", () => {
    expect(shown(withPhoto(undefined), NOW).parts("photo")).toEqual(["Av"]);
    const { all, parts } = shown(withPhoto("gone.webp"), NOW);
    all("img")[0]?.dispatchEvent(new Event("error"));
    expect(all("img")[0]?.hidden).toBe(true);
    expect(parts("photo")).toEqual(["A"]);
  });
});
