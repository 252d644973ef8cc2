/*
 * What a page notes for the test that visits it. All of these run in the page, so they stand for themselves.
 */

interface Notes {
  /** The elements that said they were ready. */
  ready: WeakSet<EventTarget>;
  problems: number;
}

/** Runs before any other script: some pages take the browser's own tools away. */
export function keepNotes(): void {
  const notes: Notes = { ready: new WeakSet(), problems: 0 };
  Object.defineProperty(window, "notes", { value: notes });
  document.addEventListener("vangnet:ready", ({ target }) => target && notes.ready.add(target));
  document.addEventListener("vangnet:problem", () => {
    notes.problems++;
  });
}

/** Whether there is an element, every one of them is ready, and no picture in them is still to come; or a problem. */
export function hasCome(what: "ready" | "problem"): boolean {
  const { notes } = window as unknown as { notes: Notes };
  if (what === "problem") return notes.problems > 0;
  const hosts = Array.from(document.querySelectorAll("vang-net"));
  const isThere = (host: Element) =>
    notes.ready.has(host) &&
    Array.from(host.shadowRoot?.querySelectorAll("img") ?? []).every(({ complete }) => complete);
  return hosts.length > 0 && hosts.every(isThere);
}

/** Lets everything run that was to run at once. Timers may stand still, messages do not. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}
