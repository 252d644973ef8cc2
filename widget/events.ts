/** How a visitor reaches the contact. */
export type Channel = "whatsapp" | "phone" | "email";

/** The way to a place in the config: `["scenarios", 0, "within"]`. */
export type Path = (string | number)[];

/** Something in the config that could not be read, as data; sentences are made of it elsewhere. */
export interface Problem {
  /** What kind of problem it is. */
  code: "unreadable" | "missing" | "invalid" | "rule" | "unknown";
  /** Where it is. */
  path: Path;
  /** The part of the config that is left out because of it: the whole of it when empty, nothing when absent. */
  dropped?: Path;
  /** What was expected: a kind of value, `list`, `object`, `a|b` for a choice of words, or the rule that failed. */
  expected?: string;
  /** What stands there instead. */
  found?: unknown;
}

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
