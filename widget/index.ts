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

/** The elements that this script placed, and takes away again. */
const placed = new Set<VangNet>();

// The tag may stand twice in a page, or be run again by an optimiser.
if (!customElements.get(NAME)) {
  VangNet.script = findScript();
  customElements.define(NAME, VangNet);
  window.Vangnet = {
    version,
    open: () => VangNet.main?.toggle(true),
    close: () => VangNet.main?.toggle(false),
    destroy,
    mount,
  };
  parsed.then(() => mount());
}

/** Tag managers insert the tag in a way that leaves `currentScript` empty; then its address gives it away. */
function findScript(): HTMLScriptElement | null {
  return (
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[src*="vangnet"]')
  );
}

function mount(options?: MountOptions): void {
  VangNet.sleep(false);
  if (options) place(options);
  else if (!VangNet.main?.isConnected) {
    VangNet.main =
      document.querySelector<VangNet>(`${NAME}:not([view]),${NAME}[view=badge]`) ?? place({});
  }
}

/** Places an element beside the body: there nothing that the shop does to its body moves or removes it. */
function place({ config, integrity, view, target }: MountOptions): VangNet {
  const element = document.createElement(NAME);
  if (config) element.config = config;
  if (integrity) element.setAttribute("integrity", integrity);
  if (view) element.setAttribute("view", view);
  placed.add(element);
  (target ?? document.documentElement).append(element);
  return element;
}

function destroy(): void {
  VangNet.sleep(true);
  for (const element of placed) element.remove();
  placed.clear();
}
