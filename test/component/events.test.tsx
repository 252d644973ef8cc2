import { afterEach, beforeAll, describe, expect, it, test, vi } from "vitest";
import type { VangnetEvents } from "../../widget/events.ts";
import { example } from "../fixtures/files.ts";
import { install, settle } from "./installed.ts";

const NAMES = ["ready", "open", "close", "scenario", "contact", "problem"] as const;

type Heard = [name: string, detail: unknown];
const page = window as { dataLayer?: unknown[] };
let heard: Heard[] = [];

beforeAll(async () => {
  for (const name of NAMES.map((name) => `vangnet:${name}` as keyof VangnetEvents)) {
    // On the document: every event must bubble out of any shadow root.
    document.addEventListener(name, (event) => {
      heard.push([name, (event as CustomEvent).detail]);
      expect(event.composed).toBe(true);
    });
  }
  await install();
  window.Vangnet?.destroy();
});

afterEach(async () => {
  window.Vangnet?.destroy();
  await settle();
  delete page.dataLayer;
});

/** A badge whose panel is open, and what is in it. */
async function open(config: object) {
  heard = [];
  window.Vangnet?.mount();
  window.Vangnet?.destroy();
  window.vangnetConfig = config;
  window.Vangnet?.mount();
  await settle();
  window.Vangnet?.open();
  const root = document.querySelector("vang-net")?.shadowRoot;
  return (selector: string) => root?.querySelector<HTMLElement>(selector) ?? undefined;
}

/** Clicks a link without following it. */
function press(link: HTMLElement | undefined) {
  link?.addEventListener("click", (event) => event.preventDefault());
  link?.click();
}

describe("a page hears", () => {
  it("that it is ready, opened and closed", async () => {
    await open(example());
    window.Vangnet?.close();
    expect(heard).toEqual([
      ["vangnet:ready", null],
      ["vangnet:open", null],
      ["vangnet:close", null],
    ]);
  });

  it("which scenario was unfolded, and not that it was folded", async () => {
    const find = await open(example());
    const scenario = find("details") as HTMLDetailsElement | undefined;
    scenario?.setAttribute("open", "");
    scenario?.dispatchEvent(new Event("toggle"));
    scenario?.removeAttribute("open");
    scenario?.dispatchEvent(new Event("toggle"));
    const unfolded = heard.filter(([name]) => name === "vangnet:scenario");
    expect(unfolded[0]).toEqual(["vangnet:scenario", { id: "late" }]);
    expect(new Set(unfolded.map(([, detail]) => JSON.stringify(detail))).size).toBe(1);
  });

  test.each([
    ["[part=contact] a[href*='wa.me']", { channel: "whatsapp", scenario: undefined }],
    ["[part=contact] a[href^=tel]", { channel: "phone", scenario: undefined }],
    ["[part=contact] a[href^=mailto]", { channel: "email", scenario: undefined }],
    ["[part=scenario]:nth-of-type(2) a", { channel: "whatsapp", scenario: "damaged" }],
  ])("how the contact was reached: %s", async (link, detail) => {
    const find = await open(example());
    press(find(link));
    expect(heard.at(-1)).toEqual(["vangnet:contact", detail]);
  });

  it("what in the config could not be read, and is shown the rest", async () => {
    vi.spyOn(console, "warn").mockReturnValue(undefined);
    await open({ ...example(), theme: { accent: "blue" } });
    const found = expect.objectContaining({ path: ["theme", "accent"], found: "blue" });
    expect(heard[0]).toEqual(["vangnet:problem", { problems: [found] }]);
    expect(heard[1]?.[0]).toBe("vangnet:ready");
    vi.restoreAllMocks();
  });
});

describe("Tag Manager", () => {
  it("gets every event when the shop asks for it", async () => {
    page.dataLayer = [{ event: "gtm.js" }];
    const find = await open({ ...example(), analytics: "dataLayer" });
    press(find("[part=contact] a[href^=tel]"));
    expect(page.dataLayer).toEqual([
      { event: "gtm.js" },
      { event: "vangnet:ready" },
      { event: "vangnet:open" },
      { event: "vangnet:contact", channel: "phone", scenario: undefined },
    ]);
  });

  it("gets them also when it comes later than the widget", async () => {
    await open({ ...example(), analytics: "dataLayer" });
    expect(page.dataLayer).toHaveLength(2);
  });

  it("gets nothing when the shop does not ask", async () => {
    await open(example());
    expect(page.dataLayer).toBeUndefined();
  });
});
