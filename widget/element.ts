import { computed, effect, signal } from "@preact/signals-core";
import { h, render } from "preact";
import { tick } from "./clock.ts";
import { forget, type Loaded, load } from "./config/load.ts";
import { findSource } from "./config/source.ts";
import { emit } from "./events.ts";
import {
  isAwake,
  join,
  leave,
  main,
  parsed,
  type Resident,
  reconsider,
  scriptTag,
  surroundings,
} from "./page.ts";
import { State, Visited } from "./state.ts";
import type { OwnPanel } from "./views/props.ts";
import { stylesFor } from "./views/styles.ts";
import { Root } from "./views/view.tsx";

/** In Node there is no such class: there the module is only read, for a page that is printed or a test. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * `<vang-net>`: shows a view of a shop's promise. Attributes: `view` (`badge`, `card` or `strip`; the badge
 * when left out), `config` (address of another config) and `integrity` (hash that the config must match).
 * The property `config` also takes an object. Its events are in `events.ts`.
 */
export class VangNet extends Base implements Resident {
  static readonly observedAttributes = ["view", "config", "integrity"];

  placed = false;
  readonly shown = signal<State | undefined>(undefined);
  private readonly visited = new Visited();
  private own: unknown;
  private stopDrawing: (() => void) | undefined;
  /** The latest start: a slow config for an earlier one is recognised by it, and left alone. */
  private start: unknown;

  /** The config itself, or its address. */
  get config(): unknown {
    return this.own ?? this.getAttribute("config") ?? undefined;
  }

  set config(value: unknown) {
    this.own = value;
    // The page may have changed it since it was read.
    if (value && typeof value === "object") forget(value);
    this.renew();
  }

  /** Which view it shows. It has another name than the attribute: what frameworks find as a property they set. */
  get viewName(): string {
    return this.getAttribute("view") ?? "badge";
  }

  connectedCallback(): void {
    // A property that was set before the class was known hides the accessor above.
    if (Object.hasOwn(this, "config")) {
      const { config } = this;
      delete (this as { config?: unknown }).config;
      this.config = config;
    }
    // A move is a removal directly followed by an insertion: nothing needs to start anew for it.
    if (join(this)) this.renew();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      leave(this);
      this.restart();
    });
  }

  attributeChangedCallback(): void {
    reconsider();
    this.renew();
  }

  restart(): void {
    this.visited.opened.value = false;
    this.renew();
  }

  private get root(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: "open" });
  }

  /** Finds and reads the config, and shows it in place of the last one: what the visitor has open stays open. */
  private async renew(): Promise<void> {
    const start = {};
    this.start = start;
    // Before the page is parsed, inline JSON may still be to come.
    await parsed();
    const source =
      isAwake(this) && findSource(this.config, this.getAttribute("integrity"), scriptTag());
    const loaded = source && (await load(source, surroundings));
    if (start !== this.start) return;
    this.stopDrawing?.();
    const { config, problems } = loaded || {};
    if (problems?.length) emit(this, "vangnet:problem", { problems });
    const state = config && new State(this, config, loaded as Loaded, this.visited, surroundings);
    this.shown.value = state;
    if (state) return this.show(state);
    this.visited.opened.value = false;
    render(null, this.root);
  }

  private show(state: State): void {
    // The panel that a view opens is the page's, unless the element has a config of its own.
    const owner = () => (!this.config && main()?.shown.value) || state;
    const opened = computed(() => owner().opened);
    const panel: OwnPanel = {
      get opened() {
        return opened.value;
      },
      toggle: (opener) => owner().toggle(opener),
    };
    this.root.adoptedStyleSheets = stylesFor(this, state.config.theme);
    tick();
    this.stopDrawing = effect(() =>
      render(h(Root, { state, panel, view: this.viewName }), this.root),
    );
    state.emit("vangnet:ready");
  }
}
