import { beforeAll, describe, expect, it, vi } from "vitest";
import { VangNet } from "../../widget/element.ts";
import { main } from "../../widget/page.ts";
import { shop } from "../fixtures/files.ts";
import { elements, install, partOf, settle, textOf } from "./installed.ts";

beforeAll(install);

describe("the script", () => {
  it("places the badge, beside the body where nothing of the shop reaches it", () => {
    expect(elements()).toHaveLength(1);
    expect(elements()[0]?.parentElement).toBe(document.documentElement);
    expect(partOf(elements()[0], "badge")?.textContent).toContain("Fout? Binnen 24 uur opgelost.");
  });

  it("that stands twice in a page changes nothing the second time", async () => {
    const first = window.Vangnet;
    const [badge] = elements();
    vi.resetModules();
    await import("../../widget/script.ts");
    await settle();
    expect(window.Vangnet).toBe(first);
    expect(customElements.get("vang-net")).toBe(VangNet);
    expect(elements()).toEqual([badge]);
  });

  it("says its version", () => {
    expect(window.Vangnet?.version).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe("a page that steers it", () => {
  it("opens and closes the panel", () => {
    const [badge] = elements();
    window.Vangnet?.open();
    window.Vangnet?.open();
    expect(partOf(badge, "panel")).toBeDefined();
    window.Vangnet?.close();
    expect(partOf(badge, "panel")).toBeUndefined();
  });

  it("mounts a view where it likes, with a config of its own", async () => {
    const target = document.createElement("main");
    document.body.append(target);
    window.Vangnet?.mount({ view: "card", target, config: shop("minimal") });
    await settle();
    expect(target.children).toHaveLength(1);
    expect(textOf(target.children[0])).toContain("Kapot of kwijt?");
  });

  it("takes everything away, so that nothing is left behind", async () => {
    const own = document.createElement("vang-net");
    own.setAttribute("view", "strip");
    document.body.append(own);
    await settle();
    window.Vangnet?.open();
    window.Vangnet?.destroy();
    await settle();
    expect(elements()).toEqual([own]);
    expect(textOf(own)).toBe("");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("and what it places meanwhile stays empty", async () => {
    const late = document.createElement("vang-net");
    late.setAttribute("view", "card");
    document.body.append(late);
    await settle();
    expect(textOf(late)).toBe("");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("brings it back", async () => {
    window.Vangnet?.mount();
    await settle();
    expect(elements().map((element) => element.getAttribute("view"))).toEqual([
      "strip",
      "card",
      null,
    ]);
    for (const element of elements()) expect(textOf(element)).toContain("Fout?");
    window.Vangnet?.open();
    expect(partOf(main(), "panel")).toBeDefined();
    window.Vangnet?.mount();
    await settle();
    expect(elements()).toHaveLength(3);
  });
});
