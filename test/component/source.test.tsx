import { afterEach, describe, expect, it, test } from "vitest";
import { findSource } from "../../widget/config/source.ts";

const own = { from: "element" };
const page = { from: "page" };

/** A page that offers its config in some ways at once. */
function offer(offers: { global?: unknown; inline?: string; data?: DOMStringMap; src?: string }) {
  window.vangnetConfig = offers.global;
  if (offers.inline !== undefined) {
    const inline = document.createElement("script");
    inline.type = "application/json";
    inline.id = "vangnet-config";
    inline.textContent = offers.inline;
    document.body.append(inline);
  }
  const script = document.createElement("script");
  if (offers.src) script.setAttribute("src", offers.src);
  Object.assign(script.dataset, offers.data);
  return script;
}

const everything = {
  global: page,
  inline: '{"from": "inline"}',
  data: { config: "/data.json" },
  src: "https://cdn.example/js/vangnet.js?v=3",
};

afterEach(() => {
  delete window.vangnetConfig;
  document.body.replaceChildren();
});

describe("the config is the first that is there", () => {
  it("the element's own", () => {
    const script = offer(everything);
    expect(findSource(own, null, script)).toEqual({ data: own });
    expect(findSource("/own.json", null, script)?.url).toBe("/own.json");
  });

  it("else the page's global, as an object or as an address", () => {
    expect(findSource(undefined, null, offer(everything))).toEqual({ data: page });
    const script = offer({ ...everything, global: "/global.json" });
    expect(findSource(undefined, null, script)?.url).toBe("/global.json");
  });

  it("else the JSON in the page", () => {
    const script = offer({ ...everything, global: undefined });
    expect(findSource(undefined, null, script)).toEqual({ text: '{"from": "inline"}' });
  });

  it("else the address on the script tag", () => {
    const script = offer({ ...everything, global: undefined, inline: undefined });
    expect(findSource(undefined, null, script)?.url).toBe("/data.json");
  });

  it("else vangnet.json beside the script", () => {
    const script = offer({ src: everything.src });
    expect(findSource(undefined, null, script)?.url).toBe("https://cdn.example/js/vangnet.json");
  });

  it("else nothing, also when the script has no address of its own", () => {
    expect(findSource()).toBeUndefined();
    expect(findSource(undefined, null, offer({}))).toBeUndefined();
  });
});

describe("the hash that a fetched config must match", () => {
  test.each([
    ["that of the element", "sha384-own", "sha384-tag", "sha384-own"],
    ["else that of the script tag", null, "sha384-tag", "sha384-tag"],
    ["else none", null, undefined, undefined],
  ])("is %s", (_, element, tag, expected) => {
    const script = offer({ src: everything.src, data: tag ? { integrity: tag } : {} });
    expect(findSource(undefined, element, script)?.integrity).toBe(expected);
  });

  it("of the script tag is not that of another config", () => {
    const script = offer({ src: everything.src, data: { integrity: "sha384-tag" } });
    expect(findSource("/other.json", null, script)?.integrity).toBeUndefined();
    expect(findSource("/other.json", "sha384-own", script)?.integrity).toBe("sha384-own");
  });
});
