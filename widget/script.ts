import { version } from "../package.json";
import { defineVangnet } from "./define.ts";
import {
  broughtBy,
  destroy,
  isAsleep,
  type MountOptions,
  main,
  mount,
  NAME,
  parsed,
} from "./page.ts";

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
}

// The tag may stand twice in a page, or be run again by an optimiser.
if (!customElements.get(NAME)) {
  broughtBy(findTag());
  defineVangnet();
  window.Vangnet = {
    version,
    open: () => toggle(true),
    close: () => toggle(false),
    destroy,
    mount,
  };
}
// A tag that is run once more may have been put back by a page that had taken everything away.
parsed().then(() => {
  if (!isAsleep()) window.Vangnet?.mount();
});

/** Modules, and what optimisers run later, leave `currentScript` empty; then its address gives the tag away. */
function findTag(): HTMLScriptElement | null {
  return (
    (document.currentScript as HTMLScriptElement | null) ??
    [...document.scripts].find(({ src }) => /vangnet[^/]*\.js/.test(src)) ??
    null
  );
}

function toggle(opened: boolean) {
  main()
    ?.shown.peek()
    ?.toggle(document.activeElement as HTMLElement | null, opened);
}
