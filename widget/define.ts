import { VangNet } from "./element.ts";
import { NAME } from "./page.ts";

declare global {
  interface HTMLElementTagNameMap {
    "vang-net": VangNet;
  }
}

/** Defines `<vang-net>`, once. It does nothing where that has been done, or cannot be. */
export function defineVangnet(): void {
  // Without stylesheets that can be constructed it would stand there unstyled, so it does not stand there.
  if (!customElements.get(NAME) && "replaceSync" in CSSStyleSheet.prototype) {
    customElements.define(NAME, VangNet);
  }
}
