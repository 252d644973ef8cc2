/** Where a config comes from: either it is here already (`data`, or `text` still to be parsed), or `url` leads to it. */
export interface Source {
  data?: object;
  text?: string | null;
  url?: string;
  /** Subresource Integrity value that the fetched file must match. */
  integrity?: string;
}

/**
 * Finds the config of an element; the first that is there wins: its own, the page's global, the page's
 * inline JSON, the address on the script tag, and `vangnet.json` beside the script.
 */
export function findSource(
  own?: unknown,
  ownIntegrity?: string | null,
  script?: HTMLScriptElement | null,
): Source | undefined {
  const { config = undefined, integrity = undefined } = script?.dataset ?? {};
  const given = own ?? window.vangnetConfig;
  if (given && typeof given === "object") return { data: given };
  const inline = !given && document.getElementById("vangnet-config");
  if (inline) return { text: inline.textContent };
  if (given) return { url: `${given}`, integrity: ownIntegrity ?? undefined };
  const url = config ?? (script?.src && new URL("vangnet.json", script.src).href);
  return url ? { url, integrity: ownIntegrity ?? integrity } : undefined;
}
