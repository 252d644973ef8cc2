import type { Page } from "playwright-core";

/** One use of something that stores, sends, or tells one visitor from another. */
export interface Touch {
  /** What was used, and the words it was given: `Storage.setItem id 1`. */
  name: string;
  /** Where in the code. */
  stack: string;
}

/** What is watched, by owner. A star stands for all that the owner has. */
const WATCHED: Record<string, string> = {
  window: `localStorage sessionStorage indexedDB caches cookieStore sharedStorage name
    performance fetch fetchLater postMessage open XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport
    RTCPeerConnection webkitRTCPeerConnection Worker SharedWorker BroadcastChannel
    Notification Image Audio AudioContext OfflineAudioContext webkitAudioContext OffscreenCanvas FontFace
    matchMedia getComputedStyle devicePixelRatio screen visualViewport innerWidth innerHeight outerWidth
    outerHeight screenX screenY screenLeft screenTop speechSynthesis queryLocalFonts getScreenDetails
    showOpenFilePicker webkitRequestFileSystem IdleDetector`,
  "Document.prototype": `cookie referrer domain fonts lastModified hasStorageAccess requestStorageAccess
    browsingTopics hasPrivateToken`,
  "Navigator.prototype": "*",
  "Screen.prototype": "*",
  "Storage.prototype": "*",
  "IDBFactory.prototype": "*",
  "CacheStorage.prototype": "*",
  "StorageManager.prototype": "*",
  "ServiceWorkerContainer.prototype": "register",
  "MediaDevices.prototype": "enumerateDevices getUserMedia getDisplayMedia",
  "Permissions.prototype": "query",
  "SpeechSynthesis.prototype": "getVoices",
  "FontFaceSet.prototype": "check load",
  "History.prototype": "*",
  "HTMLFormElement.prototype": "submit requestSubmit",
  "HTMLCanvasElement.prototype": "getContext toDataURL toBlob captureStream",
  "CanvasRenderingContext2D.prototype": "getImageData measureText fillText",
  "WebGLRenderingContext.prototype": "getParameter getExtension getSupportedExtensions readPixels",
  "HTMLMediaElement.prototype": "canPlayType",
  "Element.prototype": "getBoundingClientRect getClientRects",
  "HTMLElement.prototype": "offsetWidth offsetHeight",
  "Crypto.prototype": "*",
  Math: "random",
  Intl: "supportedValuesOf",
  "Date.prototype": `getTimezoneOffset toString toTimeString toLocaleString toLocaleDateString
    toLocaleTimeString`,
  "Number.prototype": "toLocaleString",
  ...Object.fromEntries(
    "Collator DateTimeFormat DisplayNames ListFormat NumberFormat PluralRules RelativeTimeFormat"
      .split(" ")
      .map((name) => [`Intl.${name}.prototype`, "resolvedOptions"]),
  ),
};

/** Elements that ask a server for something, or draw what differs from one device to the next. */
const ELEMENTS = "img link script iframe object embed form audio video canvas";

/**
 * Watches a page, and those opened after it in the same tab, up to its very last moment.
 * @returns the touches, in order; more are added as they happen
 */
export async function watch(page: Page): Promise<Touch[]> {
  const touches: Touch[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "touched" });
  session.on("Runtime.bindingCalled", ({ payload }) => touches.push(JSON.parse(payload)));
  await page.addInitScript(setTraps, { watched: WATCHED, elements: ELEMENTS.split(" ") });
  return touches;
}

/** Runs in the page, before any other script. */
function setTraps({ watched, elements }: { watched: typeof WATCHED; elements: string[] }) {
  type Owner = Record<string, unknown>;
  const { touched } = window as unknown as { touched(payload: string): void };
  const { stringify } = JSON;
  // A page that is being left has lost its debugger: the next page of the shop tells it instead.
  const { sessionStorage } = window;
  const { setItem } = sessionStorage;
  const last: Touch[] = [];
  let leaving = false;
  addEventListener("pagehide", () => {
    leaving = true;
  });
  for (const touch of JSON.parse(sessionStorage.getItem("touches") ?? "[]"))
    touched(stringify(touch));
  sessionStorage.removeItem("touches");
  const record = (touch: Touch) => {
    if (!leaving) return touched(stringify(touch));
    last.push(touch);
    setItem.call(sessionStorage, "touches", stringify(last));
  };
  const note = (name: string, given: unknown[] = []) => {
    const words = given.filter((value) => typeof value === "string");
    const keepalive = given.some((value) => (value as RequestInit)?.keepalive);
    const all = [name, ...words, ...(keepalive ? ["keepalive"] : [])].join(" ");
    record({ name: all, stack: `${new Error().stack}` });
  };
  const replace = (owner: Owner, key: string, change: (found: PropertyDescriptor) => void) => {
    const found = Object.getOwnPropertyDescriptor(owner, key);
    if (!found?.configurable) return;
    change(found);
    Object.defineProperty(owner, key, found);
  };
  const trap = (owner: Owner, key: string, name: string) =>
    replace(owner, key, (found) => {
      const { get, set, value } = found;
      if (get) found.get = trapped(get, name);
      if (set) found.set = trapped(set, `${name} =`);
      if (typeof value === "function") found.value = trapped(value, name);
      else if (value) {
        // A test's own clock puts a plain object in the place of `performance`.
        delete found.value;
        delete found.writable;
        found.get = trapped(() => value, name);
      }
    });
  const trapped = <Call extends object>(call: Call, name: string): Call =>
    new Proxy(call, {
      apply(target, self, given) {
        note(name, given);
        return Reflect.apply(target as () => unknown, self, given);
      },
      construct(target, given, made) {
        note(name, given);
        return Reflect.construct(target as new () => object, given, made);
      },
    });

  for (const [path, members] of Object.entries(watched)) {
    const owner = path
      .split(".")
      .reduce<Owner | undefined>((found, key) => found?.[key] as Owner, window as never);
    if (!owner) continue;
    const all = Object.getOwnPropertyNames(owner).filter((key) => key !== "constructor");
    for (const key of members === "*" ? all : members.split(/\s+/)) {
      trap(owner, key, path === "window" ? key : `${path.replace(".prototype", "")}.${key}`);
    }
  }
  for (const key of ["createElement", "createElementNS"]) {
    replace(Document.prototype as never, key, (found) => {
      const create = found.value;
      found.value = function (this: Document, ...given: string[]) {
        const tag = given.find((word) => elements.includes(`${word}`.toLowerCase()));
        if (tag) note("createElement", [tag]);
        return create.apply(this, given);
      };
    });
  }
}
