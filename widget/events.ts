import type { Problem } from "./config/problem.ts";

/** How a visitor reaches the contact. */
export type Channel = "whatsapp" | "phone" | "email";

/** The events of `<vang-net>`: they bubble and cross shadow roots. The payload is `event.detail`. */
export interface VangnetEvents {
  /** The config is read and the view is on the page. */
  "vangnet:ready": CustomEvent<undefined>;
  /** The panel opens. */
  "vangnet:open": CustomEvent<undefined>;
  /** The panel closes. */
  "vangnet:close": CustomEvent<undefined>;
  /** A visitor unfolds what can go wrong. */
  "vangnet:scenario": CustomEvent<{ id: string }>;
  /** A visitor follows a link to the contact; `scenario` is the `id` it belongs to, if any. */
  "vangnet:contact": CustomEvent<{ channel: Channel; scenario?: string }>;
  /** Something in the config could not be read. */
  "vangnet:problem": CustomEvent<{ problems: Problem[] }>;
}

declare global {
  interface HTMLElementEventMap extends VangnetEvents {}
}

/**
 * Dispatches an event on an element.
 * @param dataLayer also pushes it to `window.dataLayer`, as Tag Manager reads it
 */
export function emit<Name extends keyof VangnetEvents>(
  target: EventTarget,
  name: Name,
  detail?: VangnetEvents[Name]["detail"],
  dataLayer?: boolean,
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  if (dataLayer) {
    const page = window as { dataLayer?: unknown[] };
    page.dataLayer ??= [];
    page.dataLayer.push({ event: name, ...detail });
  }
}
