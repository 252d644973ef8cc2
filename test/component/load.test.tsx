import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { load as loadIn } from "../../widget/config/load.ts";
import type { Source } from "../../widget/config/source.ts";
import { surroundings } from "../../widget/page.ts";
import { example } from "../fixtures/files.ts";

const answer = (body: string, status = 200) => Promise.resolve(new Response(body, { status }));
const good = () => answer(JSON.stringify(example()));
const fetched = vi.fn<typeof fetch>();
const warned = vi.spyOn(console, "warn");

/** Loads a config as the page does that it is in. */
const load = (source: Source) => loadIn(source, surroundings);

let count = 0;
/** An address that no other test has asked for. */
const fresh = () => `https://shop.example/${++count}/vangnet.json`;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched.mockReset());
  warned.mockReset().mockReturnValue(undefined);
});
afterEach(() => {
  expect(vi.getTimerCount(), "timers left behind").toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a config from an address", () => {
  it("is fetched, read, and told with where it came from", async () => {
    fetched.mockImplementation(good);
    const url = fresh();
    const { config, problems, base } = await load({ url });
    expect(config?.shop.name).toBe("Blauwe Vos");
    expect(problems).toEqual([]);
    expect(base).toBe(url);
    expect(warned).not.toHaveBeenCalled();
  });

  it("may be relative to the page", async () => {
    fetched.mockImplementation(good);
    const { base } = await load({ url: "shops/vangnet.json" });
    expect(base).toBe("http://localhost:3000/shops/vangnet.json");
    expect(fetched.mock.calls[0]?.[0]).toBe(base);
  });

  it("must match its hash: fetch is told of it", async () => {
    fetched.mockImplementation(good);
    await load({ url: fresh(), integrity: "sha384-abc" });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ integrity: "sha384-abc" });
  });

  it("is fetched once for all who ask, and again with another hash", async () => {
    fetched.mockImplementation(good);
    const url = fresh();
    const [first, second] = await Promise.all([load({ url }), load({ url })]);
    expect(first).toBe(second);
    expect(await load({ url })).toBe(first);
    expect(fetched).toHaveBeenCalledTimes(1);
    await load({ url, integrity: "sha384-abc" });
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

describe("a failure", () => {
  test.each([
    ["the network fails", () => Promise.reject(new TypeError("Failed to fetch")), 2],
    ["the server is out of order", () => answer("", 500), 2],
    ["the server is overloaded", () => answer("", 503), 2],
    ["nothing is there", () => answer("", 404), 1],
    ["it is forbidden", () => answer("", 403), 1],
  ])("when %s is a problem and no error", async (_, respond, times) => {
    fetched.mockImplementation(respond);
    const { config, problems } = await load({ url: fresh() });
    expect(config).toBeUndefined();
    expect(problems).toEqual([
      { code: "unreadable", path: [], dropped: [], found: expect.any(String) },
    ]);
    expect(fetched).toHaveBeenCalledTimes(times);
    expect(warned).toHaveBeenCalledTimes(1);
  });

  it("is an address that is none", async () => {
    const { config, problems, base } = await load({ url: "https://" });
    expect(config).toBeUndefined();
    expect(problems).toMatchObject([{ code: "unreadable", dropped: [] }]);
    expect(base).toBe("https://");
    expect(fetched).not.toHaveBeenCalled();
    expect(warned).toHaveBeenCalledTimes(1);
  });

  it("that happens once is forgotten", async () => {
    fetched.mockImplementationOnce(() => answer("", 502)).mockImplementation(good);
    expect((await load({ url: fresh() })).config).toBeDefined();
    expect(warned).not.toHaveBeenCalled();
  });

  it("is not remembered: who asks later gets what is there then", async () => {
    const url = fresh();
    fetched.mockImplementationOnce(() => answer("", 404)).mockImplementation(good);
    expect((await load({ url })).config).toBeUndefined();
    expect((await load({ url })).config).toBeDefined();
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it("is a page where a config should be", async () => {
    fetched.mockImplementation(() => answer("<!doctype html><title>Niet gevonden</title>"));
    const { config, problems } = await load({ url: fresh() });
    expect(config).toBeUndefined();
    expect(problems[0]?.code).toBe("unreadable");
    expect(problems[0]?.found).toMatch(/^SyntaxError/);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe("a config that is slow", () => {
  const never: typeof fetch = (_, init) =>
    new Promise((_, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });

  it("is waited for eight seconds, twice, and no longer", async () => {
    fetched.mockImplementation(never);
    const loading = load({ url: fresh() });
    const done = vi.fn();
    loading.then(done);
    await vi.advanceTimersByTimeAsync(7999);
    expect(fetched).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetched).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(7999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect((await loading).problems[0]?.found).toContain("8 s");
  });

  it("is not waited for when its text stops halfway", async () => {
    fetched.mockImplementation((_, init) => {
      const text = () => never("", init).then(() => "");
      return Promise.resolve({ ok: true, status: 200, text } as Response);
    });
    const loading = load({ url: fresh() });
    await vi.advanceTimersByTimeAsync(16_000);
    expect((await loading).config).toBeUndefined();
  });
});

describe("the console", () => {
  it("gets one line for a config with more than one thing wrong, however many share it", async () => {
    const text = JSON.stringify({ ...example(), theme: { accent: "blue" }, kleur: 1, show: 7 });
    await Promise.all([load({ text }), load({ text })]);
    expect(warned.mock.calls).toEqual([
      ['Vangnet: http://localhost:3000/: theme.accent is "blue"; schrijf het als "#1d4ed8" (3)'],
    ]);
  });

  it("speaks the shop's language, else the page's", async () => {
    const say = async (language: string | undefined, lang: string) => {
      document.documentElement.lang = lang;
      await load({ data: { ...example(), language, show: 7 } });
      document.documentElement.lang = "";
      return warned.mock.lastCall?.[0];
    };
    expect(await say("en", "nl")).toContain("write it like");
    expect(await say("nl", "en")).toContain("schrijf het als");
  });
});

describe("a config that is here already", () => {
  it("is read without asking the network", async () => {
    expect((await load({ data: example() })).config).toBeDefined();
    expect((await load({ text: JSON.stringify(example()) })).config).toBeDefined();
    expect(fetched).not.toHaveBeenCalled();
  });

  test.each([[""], [null], ["{"]])("and that cannot be read is a problem: %j", async (text) => {
    const { config, problems } = await load({ text });
    expect(config).toBeUndefined();
    expect(problems).toMatchObject([{ code: "unreadable", dropped: [] }]);
  });
});
