import { describe, expect, it } from "vitest";
import { example, full } from "../fixtures/files.ts";
import { shown } from "./shown.tsx";

const NOW = "2026-12-01T10:00+01:00";

/** Changes every text of a config. */
function mapTexts(node: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(node)) return node.map((item) => mapTexts(item, change));
  if (!node || typeof node !== "object") return node;
  const entries = Object.entries(node).map(([key, value]) => {
    const isText =
      typeof value === "string" && /[ .]/.test(value) && !/^(?:https|\d|\+)/.test(value);
    return [key, isText && key !== "email" ? change(value) : mapTexts(value, change)];
  });
  return Object.fromEntries(entries);
}

describe("a text of the config", () => {
  const tags = '<img src=x onerror="alert(1)"><script>alert(1)</script>&amp;';

  it("is text: HTML in it is shown as characters, wherever it stands", () => {
    const config = mapTexts(example(), (text) => (/^\d|hour|day/.test(text) ? text : tags + text));
    for (const view of ["badge", "strip", "card"] as const) {
      const { host, text } = shown(config, NOW, { view, opened: true });
      expect(host.querySelector("script, [onerror], img[src='x']")).toBeNull();
      expect(text().split(tags).length).toBeGreaterThan(view === "badge" ? 15 : 10);
    }
  });

  it("is one text node of its own element, so that a page translator cannot break it", () => {
    const { all } = shown(example(), NOW, { view: "card", opened: true });
    for (const element of all("h2, h3, time, li, [part=remedy], [part=status]")) {
      expect(element.childNodes.length, element.outerHTML).toBe(1);
      expect(element.firstChild?.nodeType).toBe(Node.TEXT_NODE);
    }
  });

  it("is replaced even after a translator wrapped it", () => {
    const { all, at } = shown(example(), "2026-11-22T23:59+01:00", { opened: true });
    for (const element of all("h2, time, [part=status]")) {
      const font = document.createElement("font");
      font.append(...element.childNodes);
      element.append(font);
    }
    at("2026-11-23T10:00+01:00");
    expect(all("h2")[0]?.textContent).toBe("Fout? Binnen 48 uur opgelost, ook in december.");
  });
});

describe("a link", () => {
  it("leads to the web, a mail, or a phone, and nowhere else", () => {
    for (const view of ["badge", "strip", "card"] as const) {
      const { all } = shown(full(), NOW, { view, opened: true });
      const links = all("a");
      expect(links.length).toBeGreaterThan(8);
      for (const link of links) {
        expect(link.getAttribute("href")).toMatch(/^(?:https?:\/\/|mailto:[^@]+@|tel:\+\d)/);
        expect(link.textContent?.trim()).not.toBe("");
      }
    }
  });

  it("starts from the config file where it is relative", () => {
    const config = { ...example(), legal: { rightsUrl: "rechten", withdrawalUrl: "/herroepen" } };
    const base = "https://cdn.example/shops/vangnet.json";
    const { all } = shown(config, NOW, { opened: true, base });
    const hrefs = all("a").map((link) => link.getAttribute("href"));
    expect(hrefs).toContain("https://cdn.example/shops/rechten");
    expect(hrefs).toContain("https://cdn.example/herroepen");
  });

  it("is left out where a page has no address that it could start from", () => {
    const config = { ...example(), legal: { rightsUrl: "rechten", withdrawalUrl: "/herroepen" } };
    for (const base of ["data:text/html,x", "blob:https://blauwevos.example/1", "about:blank"]) {
      const { all, text } = shown(config, NOW, { opened: true, base });
      const hrefs = all("a").map((link) => link.getAttribute("href"));
      expect(hrefs.join(" ")).not.toMatch(/rechten|herroepen/);
      expect(text()).toContain("Fout?");
      expect(all("img")).toEqual([]);
    }
  });

  it("that opens another page gives that page no hold on this one, and does not tell where it came from", () => {
    const { all } = shown(example(), NOW, { opened: true });
    for (const link of all("a[target=_blank]")) expect(link.getAttribute("rel")).toBe("noreferrer");
    expect(all("a[target=_blank]").length).toBeGreaterThan(0);
  });

  it("to WhatsApp carries the message of its scenario, filled in", () => {
    document.title = "Vaas & zo";
    const { all } = shown(example(), NOW, { opened: true });
    const [link] = all("[part=scenario]:nth-of-type(3) a");
    const { pathname, searchParams } = new URL(link?.getAttribute("href") ?? "");
    expect(pathname).toBe("/31612345678");
    expect(searchParams.get("text")?.trim()).toBe(
      "Hoi Anna, ik kreeg iets anders dan ik bestelde op Vaas & zo. Mijn bestelnummer is:",
    );
  });
});
