import { version } from "../package.json";
import { parsed, VangNet } from "./element.ts";

/** What to show, and where. */
export interface MountOptions {
  /** The config itself, or its address; else the page's own. */
  config?: unknown;
  /** Hash that a fetched config must match (Subresource Integrity). */
  integrity?: string;
  /** `badge` when left out. */
  view?: "badge" | "card" | "strip";
  /** Where it is placed; else at the end of the document. */
  target?: Element;
}

/** `window.Vangnet`, for pages that steer the widget themselves. */
export interface VangnetGlobal {
  /** The version of the script. */
  version: string;
  /** Opens the panel. */
  open(): void;
  /** Closes the panel. */
  close(): void;
  /** Takes everything off the page; `mount` brings it back. */
  destroy(): void;
  /** Places a view; without options, everything that the page itself asks for. */
  mount(options?: MountOptions): void;
}

declare global {
  interface Window {
    Vangnet?: VangnetGlobal;
    vangnetConfig?: unknown;
  }
  interface HTMLElementTagNameMap {
    "vang-net": VangNet;
  }
}

const NAME = "vang-net";

/** The body that the views were placed for. */
let body: HTMLElement;

// The tag may stand twice in a page, or be run again by an optimiser.
if (!customElements.get(NAME)) {
  VangNet.script = findScript();
  // Without stylesheets that can be constructed it would stand there unstyled, so it does not stand there.
  if ("replaceSync" in CSSStyleSheet.prototype) customElements.define(NAME, VangNet);
  window.Vangnet = {
    version,
    open: () => VangNet.main?.toggle(true),
    close: () => VangNet.main?.toggle(false),
    destroy,
    mount,
  };
}
// A tag that is run once more may have been put back by a page that had taken everything away.
parsed.then(() => {
  if (!VangNet.asleep) window.Vangnet?.mount();
});

/** Modules, and what optimisers run later, leave `currentScript` empty; then its address gives the tag away. */
function findScript(): HTMLScriptElement | null {
  return (
    (document.currentScript as HTMLScriptElement | null) ??
    [...document.scripts].find(({ src }) => /vangnet[^/]*\.js/.test(src)) ??
    null
  );
}

const swaps = new MutationObserver(() => {
  if (!document.body || document.body === body) return;
  // Another body is another page: of another language, with another config in it.
  VangNet.restart();
  mount();
});

function mount(options?: MountOptions): void {
  // Where the element could not be defined, one that is placed would stay behind as an empty stranger.
  if (!customElements.get(NAME)) return;
  if (VangNet.asleep) VangNet.restart();
  body = document.body;
  for (const node of [document, document.documentElement]) swaps.observe(node, { childList: true });
  if (options || !VangNet.main) place(options);
}

/** Places an element beside the body: there nothing that the shop does to its body moves or removes it. */
function place({ config, integrity, view, target }: MountOptions = {}): void {
  const element = document.createElement(NAME);
  if (config) element.config = config;
  if (integrity) element.setAttribute("integrity", integrity);
  if (view) element.setAttribute("view", view);
  element.placed = true;
  (target ?? document.documentElement).appendChild(element);
}

function destroy(): void {
  swaps.disconnect();
  VangNet.leave();
}
