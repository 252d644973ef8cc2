import { h, render } from "preact";
import { watch } from "./clock.ts";
import { type Loaded, load } from "./config/load.ts";
import { findSource } from "./config/source.ts";
import { emit } from "./events.ts";
import { speechFor } from "./i18n/language.ts";
import { nextChange } from "./promise/change.ts";
import { State } from "./state.ts";
import { stylesFor } from "./views/styles.ts";
import { Root } from "./views/view.tsx";

/** All elements that are in a page. */
const connected = new Set<VangNet>();

/** Resolves when the whole document has been read. */
export const parsed = new Promise<void>((resolve) => {
  if (document.readyState !== "loading") resolve();
  else document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
});

/**
 * `<vang-net>`: shows a view of a shop's promise. Attributes: `view` (`badge`, `card` or `strip`; the badge
 * when left out), `config` (address of another config) and `integrity` (hash that the config must match).
 * The property `config` also takes an object. Its events are in `events.ts`.
 */
export class VangNet extends HTMLElement {
  static readonly observedAttributes = ["view", "config", "integrity"];
  /** The tag that brought the widget: its attributes and address say where the config is. */
  static script: HTMLScriptElement | null = null;
  /** While asleep no element shows anything, not even one that comes later. */
  static asleep = false;

  /** The element whose panel the page's other views open: the badge. */
  static get main(): VangNet | undefined {
    return [...connected].find((element) => element.isConnected && element.view === "badge");
  }

  /** Lets all elements begin anew, or go to sleep. */
  static restart(asleep = false): void {
    VangNet.asleep = asleep;
    for (const element of connected) element.restart();
  }

  /** Empties all elements, and takes those away that the script itself placed. */
  static leave(): void {
    VangNet.restart(true);
    // Some libraries put a `remove` of their own on every element, which throws without a parent.
    for (const element of connected) element.placed && element.parentNode?.removeChild(element);
  }

  /** Whether the script itself put it into the page. */
  placed = false;
  private own: unknown;
  private state: State | undefined;
  private unwatch: (() => void) | undefined;
  /** The latest start: a slow config for an earlier one is recognised by it, and left alone. */
  private start: unknown;

  /** The config itself, or its address. */
  get config(): unknown {
    return this.own ?? this.getAttribute("config") ?? undefined;
  }

  set config(value: unknown) {
    this.own = value;
    this.restart();
  }

  connectedCallback(): void {
    // A property that was set before the class was known hides the accessor above.
    if (Object.hasOwn(this, "config")) {
      this.own = this.config;
      delete (this as { config?: unknown }).config;
    }
    // A move is a removal directly followed by an insertion: nothing needs to start anew for it.
    if (connected.has(this)) return;
    connected.add(this);
    this.restart();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      connected.delete(this);
      this.restart();
    });
  }

  private get view(): string {
    return this.getAttribute("view") ?? "badge";
  }

  attributeChangedCallback(): void {
    this.restart();
  }

  /** Opens or closes the panel, once there is something to show. */
  toggle(opened: boolean): void {
    this.state?.toggle(document.activeElement as HTMLElement | null, opened);
  }

  private get root(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: "open" });
  }

  private async restart(): Promise<void> {
    const start = {};
    this.start = start;
    // Before the page is parsed, inline JSON may still be to come.
    await parsed;
    const source =
      connected.has(this) &&
      !VangNet.asleep &&
      findSource(this.config, this.getAttribute("integrity"), VangNet.script);
    const loaded = source && (await load(source));
    if (start !== this.start) return;
    this.unwatch?.();
    this.unwatch = undefined;
    this.state = undefined;
    render(null, this.root);
    if (loaded) this.show(loaded);
  }

  private show({ config, base, problems }: Loaded): void {
    if (problems.length) emit(this, "vangnet:problem", { problems });
    if (!config) return;
    const speech = speechFor(config.language, document.documentElement.lang);
    const state = new State(this, config, speech, base, problems, () => {
      for (const element of connected) element.draw();
    });
    this.state = state;
    this.root.adoptedStyleSheets = stylesFor(this, config.theme);
    this.unwatch = watch({
      nextChange: (now) => nextChange(config, now),
      tick: (now) => {
        state.tick(now);
        this.draw();
      },
    });
    state.emit("vangnet:ready");
  }

  private draw(): void {
    const { state, view } = this;
    if (!state) return;
    // The panel that a view opens is the page's, unless the element has a config of its own.
    const panel = (!this.config && VangNet.main?.state) || state;
    render(h(Root, { state, panel, view }), this.root);
  }
}
