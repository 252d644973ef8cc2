import { type Signal, signal } from "@preact/signals-core";
import { timed } from "./clock.ts";
import type { State, Surroundings } from "./state.ts";

/** The name of the element. */
export const NAME = "vang-net";

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

/** What the page has to know of an element that is in it. */
export interface Resident extends HTMLElement {
  config: unknown;
  /** Which view it shows. */
  readonly viewName: string;
  /** Whether the script itself put it into the page. */
  placed: boolean;
  /** What it shows, once that is known. */
  readonly shown: Signal<State | undefined>;
  /** Begins anew, with the panel closed; shows nothing when it is gone, or when the page is asleep. */
  restart(): void;
}

const residents = signal<readonly Resident[]>([]);
/** While asleep no element shows anything, not even one that comes later. */
let asleep = false;
/** The tag that brought the widget: its attributes and address say where the config is. */
let tag: HTMLScriptElement | null = null;
/** The body that the views were placed for. */
let body: HTMLElement | undefined;
let swaps: MutationObserver | undefined;
let whole: Promise<void> | undefined;

/** The page as its elements see it. */
export const surroundings: Surroundings = {
  path: timed(() => [location.pathname]),
  address: () => location.href,
  title: () => document.title,
  base: () => document.baseURI,
  lang: () => document.documentElement.lang,
};

/** Resolves when the whole document has been read. */
export function parsed(): Promise<void> {
  whole ??= new Promise((resolve) => {
    if (document.readyState !== "loading") resolve();
    else document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });
  return whole;
}

/** The tag that brought the widget, if one did. */
export const scriptTag = (): HTMLScriptElement | null => tag;

export function broughtBy(script: HTMLScriptElement | null): void {
  tag = script;
}

/** Takes an element in. False for one that is here already, and has only moved. */
export function join(resident: Resident): boolean {
  if (residents.peek().includes(resident)) return false;
  residents.value = [...residents.peek(), resident];
  return true;
}

/** Looks anew which element is the main one, after one of them became another view. */
export function reconsider(): void {
  residents.value = [...residents.peek()];
}

/** Lets an element go. */
export function leave(resident: Resident): void {
  residents.value = residents.peek().filter((other) => other !== resident);
}

/** Whether an element is here to show something. */
export function isAwake(resident: Resident): boolean {
  return !asleep && residents.peek().includes(resident);
}

export const isAsleep = (): boolean => asleep;

/** The element whose panel the page's other views open: the badge. Who watches hears when another one becomes it. */
export function main(): Resident | undefined {
  return residents.value.find(({ isConnected, viewName }) => isConnected && viewName === "badge");
}

/** Places a view; without options, everything that the page itself asks for. */
export function mount(options?: MountOptions): void {
  // Where the element could not be defined, one that is placed would stay behind as an empty stranger.
  if (!customElements.get(NAME)) return;
  if (asleep) restart(false);
  body = document.body;
  swaps ??= new MutationObserver(onSwap);
  for (const node of [document, document.documentElement]) swaps.observe(node, { childList: true });
  if (options || !main()) place(options);
}

/** Empties all elements, and takes those away that the script itself placed. */
export function destroy(): void {
  swaps?.disconnect();
  restart(true);
  for (const resident of residents.peek()) {
    // Some libraries put a `remove` of their own on every element, which throws without a parent.
    if (resident.placed) resident.parentNode?.removeChild(resident);
  }
}

/** Another body is another page: of another language, with another config in it. */
function onSwap() {
  if (!document.body || document.body === body) return;
  restart(false);
  mount();
}

function restart(sleeping: boolean) {
  asleep = sleeping;
  for (const resident of residents.peek()) resident.restart();
}

/** Places an element beside the body: there nothing that the shop does to its body moves or removes it. */
function place({ config, integrity, view, target }: MountOptions = {}) {
  const element = document.createElement(NAME) as Resident;
  if (config) element.config = config;
  if (integrity) element.setAttribute("integrity", integrity);
  if (view) element.setAttribute("view", view);
  element.placed = true;
  (target ?? document.documentElement).appendChild(element);
}
