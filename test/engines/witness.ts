/** What a page keeps for the test that visits it. */
export interface Witness {
  /** What went wrong in the page, on its console or elsewhere. */
  errors: string[];
  /** The widget's events. */
  events: { name: string; detail: unknown }[];
  /** How many animations there were in the widget, each time that the panel opened. */
  animations: number[];
  /** Moves the clock on by so many ms, as for a page that was hidden so long and is seen again. */
  moveOn(ms: number): void;
  /** Lets the clock, which stands still until then, run. */
  letRun(): void;
  /** What a selector finds in the page and in the widget. */
  find(selector: string): HTMLElement[];
}

declare global {
  interface Window {
    witness: Witness;
  }
}

/**
 * The script that makes a page a witness; it has to stand before the widget's.
 * @param at the moment at which the clock of the page stands
 */
export function witness(at: string): string {
  return `<script>(${testify})(${Date.parse(at)})</script>`;
}

/** Runs in the page. */
function testify(at: number) {
  let now = at;
  let started: number | undefined;
  Date.now = () => now + (started === undefined ? 0 : performance.now() - started);

  const errors: string[] = [];
  const events: Witness["events"] = [];
  const animations: number[] = [];
  window.addEventListener(
    "error",
    (event) => errors.push(`${event.message ?? event.target}`),
    true,
  );
  window.addEventListener("unhandledrejection", (event) => errors.push(`${event.reason}`));
  for (const level of ["error", "warn"] as const) {
    const write = console[level];
    console[level] = (...words: unknown[]) => {
      errors.push(words.join(" "));
      write(...words);
    };
  }
  for (const name of ["ready", "open", "close", "scenario", "contact", "problem"]) {
    document.addEventListener(`vangnet:${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  }
  document.addEventListener("vangnet:open", ({ target }) => {
    const count = () => (target as Element).shadowRoot?.getAnimations().length ?? 0;
    // A slow machine may need so long for the next frame that they are over by then.
    const atOnce = count();
    requestAnimationFrame(() => animations.push(Math.max(atOnce, count())));
  });
  // Nobody is called, and the page stays.
  document.addEventListener("click", (event) => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) {
      event.preventDefault();
    }
  });

  window.witness = {
    errors,
    events,
    animations,
    moveOn(ms) {
      now += ms;
      document.dispatchEvent(new Event("visibilitychange"));
    },
    letRun() {
      started = performance.now();
    },
    find(selector) {
      const hosts = [...document.querySelectorAll("vang-net")];
      const roots = [document, ...hosts.map((host) => host.shadowRoot)];
      return roots.flatMap((root) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])]);
    },
  };
}
