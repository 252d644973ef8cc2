import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { VangNet } from "../../widget/element.ts";
import { main } from "../../widget/page.ts";
import { example, shop } from "../fixtures/files.ts";
import { elements, install, partOf, settle, textOf } from "./installed.ts";

const early = document.createElement("vang-net");

beforeAll(async () => {
  // A framework sets properties on elements that are in the page before the script is.
  Object.assign(early, { config: shop("minimal") });
  early.setAttribute("view", "strip");
  document.body.append(early);
  await install();
});

afterEach(async () => {
  document.body.replaceChildren();
  await settle();
});

async function place(view: string, config?: unknown, parent: Element = document.body) {
  const element = document.createElement("vang-net");
  element.setAttribute("view", view);
  if (config) element.config = config;
  parent.append(element);
  await settle();
  return element;
}

describe("an element", () => {
  it("keeps the config that was set before the script came", () => {
    expect(early).toBeInstanceOf(VangNet);
    expect(textOf(early)).toContain("Kapot of kwijt? Binnen 2 dagen opgelost.");
    expect(Object.hasOwn(early, "config")).toBe(false);
  });

  it("shows the page's config in the view that it asks for", async () => {
    const strip = await place("strip");
    expect(partOf(strip, "strip")?.textContent).toContain("Fout? Binnen 24 uur opgelost.");
    strip.setAttribute("view", "card");
    await settle();
    expect(partOf(strip, "card")).toBeDefined();
    expect(partOf(strip, "strip")).toBeUndefined();
  });

  it("shows nothing for a view that there is not", async () => {
    for (const view of ["banner", "__proto__", "constructor", "toString", ""])
      expect(textOf(await place(view)), view).toBe("");
  });

  it("shows a config of its own, and another one when it changes", async () => {
    const element = await place("strip", shop("minimal"));
    expect(textOf(element)).toContain("Kapot of kwijt?");
    element.config = shop("northlight");
    await settle();
    expect(textOf(element)).toContain("Broken or lost?");
    element.config = undefined;
    await settle();
    expect(textOf(element)).toContain("Fout? Binnen 24 uur opgelost.");
  });

  it("shows nothing while a required part is broken, and tells of it", async () => {
    vi.spyOn(console, "warn").mockReturnValue(undefined);
    const told = vi.fn();
    document.addEventListener("vangnet:problem", told, { once: true });
    const element = await place("strip", { ...shop("minimal"), promise: {} });
    expect(textOf(element)).toBe("");
    expect(told.mock.calls[0]?.[0].detail.problems).toHaveLength(3);
    expect(vi.mocked(console.warn)).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  it("is not started anew by a move", async () => {
    const element = await place("strip");
    const line = partOf(element, "strip");
    const ready = vi.fn();
    element.addEventListener("vangnet:ready", ready);
    const other = document.createElement("main");
    document.body.append(other);
    other.append(element);
    await settle();
    expect(ready).not.toHaveBeenCalled();
    expect(partOf(element, "strip")).toBe(line);
  });

  it("is emptied by a removal, and comes back when it is put back", async () => {
    const element = await place("strip");
    element.remove();
    await settle();
    expect(textOf(element)).toBe("");
    document.body.append(element);
    await settle();
    expect(textOf(element)).toContain("Fout?");
  });

  it("moves its deadline on by itself", async () => {
    const element = await place("strip");
    const time = () => element.shadowRoot?.querySelector("time");
    expect(time()?.textContent).toBe("vóór morgen 10:00");
    const line = time();
    await vi.advanceTimersByTimeAsync(1);
    expect(time()?.textContent).toBe("vóór morgen 10:05");
    expect(time()).toBe(line);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(time()?.textContent).toBe("vóór morgen 10:15");
    vi.setSystemTime(Date.parse("2026-10-20T10:00+02:00"));
  });

  it("that is removed before its config came shows nothing and waits for nothing", async () => {
    const element = document.createElement("vang-net");
    element.config = example();
    document.body.append(element);
    element.remove();
    await settle();
    expect(textOf(element)).toBe("");
  });
});

describe("all elements of a page", () => {
  it("share one timer, and the last one takes it along", async () => {
    await place("strip");
    await place("card");
    await place("card", shop("blauwe-vos"));
    expect(vi.getTimerCount()).toBe(1);
    for (const element of elements()) element.remove();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(vi.getTimerCount()).toBe(0);
    window.Vangnet?.mount();
    await settle();
    expect(vi.getTimerCount()).toBe(1);
  });

  it("open the one panel of the page, unless they have a config of their own", async () => {
    const strip = await place("strip");
    const own = await place("strip", shop("minimal"));
    partOf(strip, "strip")?.click();
    expect(partOf(strip, "panel")).toBeUndefined();
    expect(partOf(main(), "panel")).toBeDefined();
    partOf(own, "strip")?.click();
    expect(partOf(own, "panel")?.textContent).toContain("Klein Servies");
    window.Vangnet?.close();
    expect(partOf(main(), "panel")).toBeUndefined();
  });
});
