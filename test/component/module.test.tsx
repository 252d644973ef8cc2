import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { example } from "../fixtures/files.ts";
import { NOW, partOf, settle, textOf } from "./installed.ts";

const touched = vi.fn();

beforeAll(() => {
  vi.useFakeTimers({ now: Date.parse(NOW) });
  vi.spyOn(customElements, "define");
  vi.spyOn(document, "addEventListener").mockImplementation(touched);
  vi.spyOn(window, "addEventListener").mockImplementation(touched);
});
afterAll(() => vi.useRealTimers());

describe("a page that imports the module", () => {
  it("is left as it was: nothing is defined, listened to, timed or placed", async () => {
    await import("../../widget/index.ts");
    await settle();
    expect(customElements.define).not.toHaveBeenCalled();
    expect(touched).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    expect(window.Vangnet).toBeUndefined();
    expect(document.querySelector("vang-net")).toBeNull();
    vi.restoreAllMocks();
  });

  it("defines the element when it asks for it, however often, and places nothing", async () => {
    const { defineVangnet, VangNet } = await import("../../widget/index.ts");
    defineVangnet();
    defineVangnet();
    expect(customElements.get("vang-net")).toBe(VangNet);
    expect(window.Vangnet).toBeUndefined();
    expect(document.querySelector("vang-net")).toBeNull();
  });

  it("may hand the config over as a property, and every attribute as an attribute", async () => {
    const { VangNet } = await import("../../widget/index.ts");
    const element = document.createElement("vang-net");
    // What frameworks find as a property they set as one, and then no attribute is there to be seen or taken away.
    expect(VangNet.observedAttributes.filter((name) => name in element)).toEqual(["config"]);
    element.setAttribute("view", "card");
    element.config = example();
    document.body.append(element);
    await settle();
    expect(partOf(element, "card")).toBeDefined();
    expect(textOf(element)).toContain("Fout? Binnen 24 uur opgelost.");
    element.remove();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });
});
