import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Window } from "happy-dom";
import type * as Preact from "preact";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import { leaveOut, UNUSED } from "../../../widget/build/preact.ts";

const { resolve } = createRequire(import.meta.url);
const FILE = resolve("preact").replace(/[^/\\]+$/, "preact.mjs");
const code = readFileSync(FILE, "utf8");
const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

/** Every question that is answered while building, and how often it stands in the pinned Preact. */
const QUESTIONS = `
  "dangerouslySetInnerHTML"== 2, "style"== 1, 128&__u 1, 32&__u 4, componentDidCatch 1, componentDidMount 2,
  componentDidUpdate 1, componentWillMount 1, componentWillReceiveProps 1, componentWillUnmount 2,
  componentWillUpdate 1, contextType 1, debounceRendering 2, diffed 1, event 1, getChildContext 2,
  getDerivedStateFromError 1, getDerivedStateFromProps 3, getSnapshotBeforeUpdate 1, props.__P 5,
  shouldComponentUpdate 1, then 2, unmount 1, vnode 2`;

describe("what the build leaves out of Preact", () => {
  it("is known of one exact version, which is the one installed", () => {
    const installed = JSON.parse(readFileSync(resolve("preact/package.json"), "utf8"));
    expect(devDependencies.preact).toBe(installed.version);
  });

  it("is found as often as it stood there when it was looked at", () => {
    const counts = new Map<string, number>();
    for (const found of code.match(UNUSED) ?? []) {
      const name = found.replace(/[\w$]+\.(?!__P)|(?<==)[\w$]+$/g, "").replace(/^__P/, "props.__P");
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const lines = [...counts].map(([name, count]) => `${name} ${count}`);
    expect(lines.sort()).toEqual(QUESTIONS.trim().split(/,\s+/));
  });

  // `__e` catches errors, `__b` and `__r` come before a component is drawn, `__c` after all are; a ref may give back
  // what takes it away, which Preact keeps as `__u` on the ref.
  test.each(["__e", "__b", "__r", "__c", "__h", "key", "ref", "current", "onerror", "isConnected"])(
    "takes %s nowhere away",
    (name) => {
      const count = (text: string) => text.split(new RegExp(`\\b${name}\\b`)).length;
      expect(count(leaveOut(code))).toBe(count(code));
    },
  );
});

describe("what is left of Preact", async () => {
  const { document } = new Window();
  vi.stubGlobal("document", document);
  const source = `data:text/javascript,${encodeURIComponent(leaveOut(code))}`;
  const { h, render, Component, options }: typeof Preact = await import(source);
  const host = document.createElement("div") as unknown as Element;
  const draw = (...children: Preact.ComponentChild[]) => render(h("p", null, children), host);
  const texts = () => [...(host.firstElementChild?.children ?? [])].map((each) => each.textContent);

  afterEach(() => render(null, host));

  it("draws, and draws only what changed", () => {
    draw(h("i", { key: 1 }, "one"), h("i", { key: 2 }, "two"));
    const [one] = host.firstElementChild?.children ?? [];
    draw(h("i", { key: 2 }, "two"), h("i", { key: 1 }, "one"));
    expect(texts()).toEqual(["two", "one"]);
    expect(host.firstElementChild?.children[1]).toBe(one);
    draw(h("i", { key: 1, textContent: "alone" }));
    expect(texts()).toEqual(["alone"]);
  });

  it("calls a ref, and what the ref gave back when it is taken away", () => {
    const gone = vi.fn();
    const ref = vi.fn(() => gone);
    draw(h("b", { ref }));
    draw(h("b", { ref }));
    expect(ref).toHaveBeenCalledTimes(1);
    expect(gone).not.toHaveBeenCalled();
    draw();
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it("hands over what is pressed, to the handler of the last drawing", () => {
    const [first, second] = [vi.fn(), vi.fn()];
    draw(h("button", { onClick: first }));
    draw(h("button", { onClick: second }));
    (host.querySelector("button") as HTMLButtonElement).click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  it("gives a class its newest properties", () => {
    class Shown extends Component<{ word: string }> {
      render = ({ word }: { word: string }) => h("u", null, word);
    }
    draw(h(Shown, { word: "old" }));
    draw(h(Shown, { word: "new" }));
    expect(texts()).toEqual(["new"]);
  });

  it("throws what a view throws, and lets who asked for it see it first", () => {
    const seen = vi.fn();
    const hooks = options as { __e?: (...given: unknown[]) => void };
    const { __e: usual } = hooks;
    hooks.__e = (error, ...rest) => {
      seen(error);
      usual?.(error, ...rest);
    };
    const Broken = () => {
      throw new Error("broken");
    };
    expect(() => draw(h(Broken, null))).toThrow("broken");
    expect(seen.mock.calls[0]?.[0]).toEqual(new Error("broken"));
    hooks.__e = usual;
  });

  it("writes no HTML and no style, whatever it is given", () => {
    const html = { dangerouslySetInnerHTML: { __html: "<img>" } };
    draw(h("b", { ...html, style: { color: "red" } }, "text"));
    expect(host.querySelector("img")).toBeNull();
    expect((host.querySelector("b") as HTMLElement).style.color).toBe("");
  });
});
