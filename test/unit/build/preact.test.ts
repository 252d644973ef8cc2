import fc from "fast-check";
import { Window } from "happy-dom";
import * as original from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PREACT } from "../../../widget/build/preact.ts";
import { runs } from "../../runs.ts";
import { built } from "./built.ts";

type Preact = typeof original;
const { document } = new Window();
vi.stubGlobal("document", document);
const left = await built<Preact>(PREACT);

const place = () => document.createElement("div") as unknown as Element;

/** What a view may be made of. */
const KINDS = ["p", "p", "a", "svg", "function", "class", "list", "text", "nothing"] as const;
interface Piece {
  kind: (typeof KINDS)[number] | "broken";
  key?: number | undefined;
  attributes?: Record<string, unknown>;
  children?: Piece[];
}

const attributes = fc.record(
  {
    class: fc.constantFrom("one", "two", undefined),
    title: fc.constantFrom("one", "two"),
    href: fc.constantFrom("/one", "/two", undefined),
    tabIndex: fc.constant(-1),
    "aria-expanded": fc.boolean(),
    onClick: fc.constantFrom(() => 1, undefined),
    textContent: fc.constantFrom("one", "two"),
  },
  { requiredKeys: [] },
);
const { view } = fc.letrec<{ view: Piece; children: Piece[] }>((tie) => ({
  view: fc.record({
    kind: fc.constantFrom(...KINDS),
    key: fc.option(fc.nat(3), { nil: undefined }),
    attributes,
    children: tie("children"),
  }),
  children: fc.oneof(
    { depthSize: "small" },
    fc.constant<Piece[]>([]),
    fc.array(tie("view"), { maxLength: 4 }),
  ),
}));
/** Now and then a view throws, and is drawn anew after that. */
const drawings = fc.array(fc.tuple(view, fc.integer({ min: 0, max: 9 })), {
  minLength: 2,
  maxLength: 5,
});

/** A function that draws pieces with one Preact. */
function artist({ h, Component }: Preact) {
  const Through = ({ children }: { children: unknown }) => children as original.VNode;
  class Kept extends Component<{ children: original.ComponentChildren }> {
    override render = ({ children }: { children: original.ComponentChildren }) =>
      h("u", null, children);
  }
  const Broken = (): never => {
    throw new Error("broken");
  };
  const draw = ({ kind, key, attributes, children = [] }: Piece): original.ComponentChild => {
    const keys = key === undefined ? {} : { key };
    const inner = () => children.map(draw);
    const { textContent, ...rest } = attributes ?? {};
    if (kind === "nothing") return null;
    if (kind === "text") return "text";
    if (kind === "list") return inner();
    if (kind === "broken") return h(Broken, null);
    if (kind === "function") return h(Through, { ...keys, children: h("i", null, inner()) });
    if (kind === "class") return h(Kept, { ...keys, children: inner() });
    if (textContent && kind === "p") return h(kind, { ...keys, ...rest, textContent });
    return h(kind, { ...keys, ...rest }, inner());
  };
  return draw;
}

/** What stands there after each drawing, and which of the nodes stood there before. */
function story(preact: Preact, views: [Piece, number][], before: string) {
  const draw = artist(preact);
  const host = place();
  host.innerHTML = before;
  let nodes: Node[] = [];
  return views.map(([piece, luck]) => {
    let thrown: unknown;
    const children = luck ? [piece] : [piece, { kind: "broken" as const }];
    try {
      preact.render(preact.h("main", null, children.map(draw)), host);
    } catch (error) {
      thrown = error;
    }
    const now = all(host);
    const kept = now.map((node) => nodes.indexOf(node));
    nodes = now;
    return { html: host.innerHTML, kept, thrown };
  });
}

const all = (node: Node): Node[] => [...node.childNodes].flatMap((child) => [child, ...all(child)]);

describe("what is left of Preact", () => {
  const { h, render, Component } = left;
  const host = place();
  const draw = (...children: original.ComponentChild[]) => render(h("p", null, children), host);
  const texts = () => [...(host.firstElementChild?.children ?? [])].map((each) => each.textContent);

  afterEach(() => render(null, host));

  it("draws as all of it does, and keeps the same nodes", () => {
    fc.assert(
      fc.property(
        drawings,
        fc.constantFrom("", "<main><p>old</p>text<a></a></main>"),
        (views, before) => {
          expect(story(left, views, before)).toEqual(story(original, views, before));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

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

  it("calls another ref in place of the last one, whose clean-up comes first", () => {
    const told: string[] = [];
    const ref = (name: string) => () => {
      told.push(`${name} comes`);
      return () => void told.push(`${name} goes`);
    };
    draw(h("b", { ref: ref("one") }));
    draw(h("b", { ref: ref("two") }));
    draw(h("b", null));
    expect(told).toEqual(["one comes", "one goes", "two comes", "two goes"]);
  });

  it("tells a ref that gives nothing back that the element is gone", () => {
    const ref = vi.fn(() => undefined);
    draw(h("b", { ref }));
    draw();
    expect(ref.mock.calls).toEqual([[expect.anything()], [null]]);
  });

  it("hands over what is pressed, to the handler of the last drawing", () => {
    const [first, second] = [vi.fn(), vi.fn()];
    draw(h("button", { onClick: first }));
    draw(h("button", { onClick: second }));
    const button = host.querySelector("button") as HTMLButtonElement;
    button.click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
    draw(h("button", null));
    button.click();
    expect(second).toHaveBeenCalledTimes(1);
  });

  it("gives a class its newest properties, and keeps it", () => {
    const made = vi.fn();
    class Shown extends Component<{ word: string }> {
      private since = this.props.word;
      constructor(props: { word: string }) {
        super(props);
        made();
      }
      render = ({ word }: { word: string }) => h("u", null, word, this.props.word, this.since);
    }
    draw(h(Shown, { word: "old" }));
    draw(h(Shown, { word: "new" }));
    expect(texts()).toEqual(["newnewold"]);
    expect(made).toHaveBeenCalledTimes(1);
  });

  it("throws what a view throws, and what a ref throws", () => {
    const broken = () => {
      throw new Error("broken");
    };
    expect(() => draw(h(broken, null))).toThrow("broken");
    expect(() => draw(h("b", { ref: broken }))).toThrow("broken");
  });

  it("draws nothing that is no view", () => {
    const stranger = { type: "img", props: {}, constructor: undefined };
    draw(stranger as unknown as original.ComponentChild);
    expect(host.querySelector("img")).toBeNull();
  });

  it("writes no HTML and no style, whatever it is given", () => {
    const html = { dangerouslySetInnerHTML: { __html: "<img>" } };
    draw(h("b", { ...html, style: { color: "red" } }, "text"));
    expect(host.querySelector("img")).toBeNull();
    expect((host.querySelector("b") as HTMLElement).style.color).toBe("");
  });
});
