import { describe, expect, it, test } from "vitest";
import { example, type Fields, shop } from "../fixtures/files.ts";
import { shown } from "./shown.tsx";

// A Tuesday morning, while the shop is open.
const OPEN = "2026-10-20T10:00+02:00";
const SEASON = "2026-12-01T10:00+01:00";
const AWAY = "2026-12-29T10:00+01:00";

describe("the badge", () => {
  it("says the promise, and who is there", () => {
    const { parts } = shown(example(), OPEN);
    expect(parts("badge")).toEqual(["AFout? Binnen 24 uur opgelost.Anna, er nu, tot 17:30"]);
  });

  it("opens and closes the panel, and says so", () => {
    const { all, state } = shown(example(), OPEN);
    const [badge] = all("button[part=badge]");
    expect(badge?.getAttribute("aria-haspopup")).toBe("dialog");
    expect(badge?.getAttribute("aria-expanded")).toBe("false");
    badge?.click();
    expect(state.opened).toBe(true);
    expect(badge?.getAttribute("aria-expanded")).toBe("true");
    expect(all("dialog")).toHaveLength(1);
    badge?.click();
    expect(all("dialog")).toHaveLength(0);
  });
});

describe("the strip", () => {
  it("says promise, deadline and contact on one line that opens the panel", () => {
    const { parts, all, state } = shown(example(), OPEN, { view: "strip" });
    const [line = ""] = parts("strip");
    expect(line).toContain("Fout? Binnen 24 uur opgelost.");
    expect(line).toContain("vóór morgen 10:00");
    expect(line).toContain("Anna helpt je");
    all("[part=strip]")[0]?.click();
    expect(state.opened).toBe(true);
  });
});

describe("the card", () => {
  it("says promise, contact, record and the latest case", () => {
    const { parts, texts } = shown(shop("blauwe-vos"), OPEN, { view: "card" });
    expect(parts("headline")).toEqual(["Fout? Binnen 24 uur opgelost."]);
    expect(parts("contact")).toHaveLength(1);
    expect(parts("record")).toEqual(["2 van 3 binnen de belofte, de laatste 12 maanden"]);
    expect(parts("case")).toHaveLength(1);
    expect(texts("article p")[0]).toMatch(/^Vaas in scherven aangekomen/);
  });

  it("is there without cases too", () => {
    const { parts } = shown(shop("minimal"), OPEN, { view: "card" });
    expect(parts("card")).toHaveLength(1);
    expect(parts("record")).toEqual([]);
  });
});

describe("the panel", () => {
  it("tells season, promise, person, scenarios, cases and small print, in this order", () => {
    const { text } = shown(example(), SEASON, { opened: true });
    const places = [
      "Het is druk rond de feestdagen.",
      "Jij kiest: vandaag een nieuw exemplaar",
      "Ik lees elk bericht zelf",
      "Wat er mis kan gaan",
      "Wat er eerder misging",
      "Verteld door de winkel.",
      "Je wettelijke rechten blijven gewoon gelden.",
    ].map((part) => text().lastIndexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("is named by the promise", () => {
    const { all, host } = shown(example(), OPEN, { opened: true });
    const name = all("dialog")[0]?.getAttribute("aria-labelledby");
    expect(host.querySelector(`#${name}`)?.textContent).toBe("Fout? Binnen 24 uur opgelost.");
  });

  it("closes with its button and with Escape", () => {
    const { all, state } = shown(example(), OPEN, { opened: true });
    const [close] = all('button[aria-label="Sluiten"]');
    close?.click();
    expect(state.opened).toBe(false);
    state.toggle(null, true);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    expect(state.opened).toBe(true);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(state.opened).toBe(false);
    expect(all("dialog")).toEqual([]);
  });

  it("says nothing of what the config leaves out, and always that legal rights stay", () => {
    const { parts, texts } = shown(shop("minimal"), OPEN, { opened: true });
    for (const name of ["season", "scenario", "case", "record", "status"])
      expect(parts(name), name).toEqual([]);
    expect(texts("dialog")[0]).toContain("Je wettelijke rechten blijven gewoon gelden.");
  });
});

describe("a season", () => {
  it("comes and goes by itself", () => {
    const { at, parts } = shown(example(), "2026-11-22T23:59+01:00", { opened: true });
    const usual = ["Fout? Binnen 24 uur opgelost."];
    expect([parts("season"), parts("headline")]).toEqual([[], usual]);
    at("2026-11-23T00:00+01:00");
    expect(parts("season")[0]).toMatch(/^Het is druk.*bestel vóór donderdag 3 december 16:00$/);
    expect(parts("headline")).toEqual(["Fout? Binnen 48 uur opgelost, ook in december."]);
    at("2026-12-03T16:00+01:00");
    expect(parts("season")[0]).not.toContain("bestel");
    at("2027-01-22T00:00+01:00");
    expect([parts("season"), parts("headline")]).toEqual([[], usual]);
  });
});

test("a last moment to order is told of without any other notice", () => {
  const config = example();
  const [season] = config.seasons as Fields[];
  const { from, until, orderBefore } = season ?? {};
  config.seasons = [{ from, until, orderBefore }];
  const { parts } = shown(config, SEASON, { opened: true });
  expect(parts("season")).toEqual(["Op tijd voor Sinterklaas: bestel vóór donderdag 16:00"]);
});

describe("a stand-in", () => {
  it("takes the place of the contact everywhere, and gives it back", () => {
    const { at, texts, all, text } = shown(example(), AWAY, { opened: true });
    expect(texts("[part=contact] h3")).toEqual(["Joris"]);
    expect(text()).toContain("Joris, er weer maandag om 09:00");
    const links = all("a[href*='wa.me']").map((link) => link.getAttribute("href"));
    expect(links.length).toBeGreaterThan(1);
    for (const href of links) expect(href).toMatch(/^https:\/\/wa\.me\/31612345679\?/);
    expect(links.at(-1)).toContain("Joris");
    at("2027-01-04T10:00+01:00");
    expect(texts("[part=contact] h3")).toEqual(["Anna"]);
  });
});

test.each(["badge", "strip", "card"] as const)(
  "the %s speaks English on an English page",
  (view) => {
    const config = shop("blauwe-vos");
    delete config.language;
    const { text } = shown(config, OPEN, { view, opened: true, lang: "en-GB" });
    expect(text()).toContain("What can go wrong");
    expect(text()).not.toMatch(/opgelost|wettelijke|misgaan/);
  },
);
