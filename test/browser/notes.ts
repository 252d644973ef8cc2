declare global {
  interface Window {
    notes: Notes;
  }
}

/** What a page notes for the test that visits it. */
interface Notes {
  /**
   * Comes when every element in the page is ready, and no picture in them is still to come; or when the page has had
   * word of a problem, and what was to follow from it at once has followed.
   */
  come(what: "ready" | "problem"): Promise<void>;
}

/** Runs in the page before any other script: some pages take the browser's own tools away, and clocks are stopped. */
export function keepNotes(): void {
  const { requestAnimationFrame, MessageChannel } = window;
  const ready = new WeakSet<EventTarget>();
  let problems = 0;
  document.addEventListener("vangnet:ready", ({ target }) => target && ready.add(target));
  document.addEventListener("vangnet:problem", () => {
    problems++;
  });

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const nextTask = () => {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  };
  const isThere = (host: Element) =>
    ready.has(host) &&
    Array.from(host.shadowRoot?.querySelectorAll("img") ?? []).every(({ complete }) => complete);
  const areReady = () => {
    const hosts = Array.from(document.querySelectorAll("vang-net"));
    return hosts.length > 0 && hosts.every(isThere);
  };

  const come: Notes["come"] = async (what) => {
    while (!(what === "ready" ? areReady() : problems)) await nextFrame();
    await nextTask();
  };
  Object.defineProperty(window, "notes", { value: { come } });
}
