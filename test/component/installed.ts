import { vi } from "vitest";
import type { VangNet } from "../../widget/element.ts";
import { example } from "../fixtures/files.ts";

/** A Tuesday morning, while the shop is open. */
export const NOW = "2026-10-20T10:00+02:00";

/** Lets everything that waits for a promise happen. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

/** Runs the script in a page that holds its config, as its tag does. */
export async function install(): Promise<void> {
  vi.useFakeTimers({ now: Date.parse(NOW) });
  window.vangnetConfig ??= example();
  await import("../../widget/script.ts");
  await settle();
}

export const elements = () => [...document.querySelectorAll<VangNet>("vang-net")];

/** What an element shows. */
export const textOf = (element: Element | undefined | null) =>
  element?.shadowRoot?.textContent ?? "";

export const partOf = (element: Element | undefined | null, part: string) =>
  element?.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`) ?? undefined;
