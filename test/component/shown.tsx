import { effect } from "@preact/signals-core";
import { render } from "preact";
import { onTestFinished, vi } from "vitest";
import { tick } from "../../widget/clock.ts";
import { read } from "../../widget/config/read.ts";
import { surroundings } from "../../widget/page.ts";
import { State, Visited } from "../../widget/state.ts";
import { Root } from "../../widget/views/view.tsx";
import { plain } from "../plain.ts";

export const SHOP = "http://localhost:3000/vangnet.json";

interface Options {
  view?: "badge" | "card" | "strip";
  /** Whether the panel is open. */
  opened?: boolean;
  /** The page's language. */
  lang?: string;
  base?: string;
}

/** What a visitor sees of a config at a moment, written with its offset: `2026-10-20T10:00+02:00`. */
export function shown(raw: unknown, moment: string, options: Options = {}) {
  const { view = "badge", opened = false, lang = "", base = SHOP } = options;
  const { config, problems } = read(raw);
  if (!config) throw new Error("this config shows nothing");
  const host = document.createElement("div");
  document.body.append(host);
  const page = { ...surroundings, lang: () => lang };
  const state = new State(host, config, { base, problems }, new Visited(), page);
  const at = (text: string) => {
    vi.setSystemTime(Date.parse(text));
    tick();
  };
  at(moment);
  const stop = effect(() => render(<Root state={state} panel={state} view={view} />, host));
  if (opened) state.toggle(null, true);
  onTestFinished(() => {
    stop();
    vi.useRealTimers();
    render(null, host);
    host.remove();
  });

  const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
  const texts = (selector: string) =>
    all(selector).map((element) => plain(element.textContent ?? ""));
  return {
    host,
    state,
    /** Lets time go by. */
    at,
    all,
    texts,
    /** What the parts of a name say. */
    parts: (name: string) => texts(`[part~=${name}]`),
    /** Everything there is to read. */
    text: () => plain(host.textContent ?? ""),
  };
}
