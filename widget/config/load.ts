import { speechFor } from "../i18n/language.ts";
import { consoleLine } from "./console-line.ts";
import { parseJson } from "./json.ts";
import { type Reading, read } from "./read.ts";
import type { Source } from "./source.ts";

/** A reading, with the address that relative links and pictures in the config start from. */
export interface Loaded extends Reading {
  base: string;
}

/** What a reading has to know of the page. */
export interface Around {
  /** What its relative addresses start from at this moment (`document.baseURI`). */
  base(): string;
  /** Its `<html lang>` at this moment. */
  lang(): string;
}

/** A config file that takes longer than this is not waited for, in seconds. */
const PATIENCE = 8;

const loads = new Map<unknown, Promise<Loaded>>();
/** A config that is an object is let go when the page lets it go. */
const objects = new WeakMap<object, Promise<Loaded>>();

/**
 * Gets and reads a config, once for all elements that share it, and tells the owner in the console what is
 * wrong with it. A failure is a problem like any other: nothing is thrown.
 */
export function load(source: Source, page: Around): Promise<Loaded> {
  const { data, text, url, integrity } = source;
  const key = data ?? text ?? `${url} ${integrity}`;
  const cache = (data ? objects : loads) as typeof loads;
  const known = cache.get(key);
  if (known) return known;
  const loading = getAndRead(source, page.base()).then((loaded) => {
    const { config, problems, base } = loaded;
    // What failed may be there the next time it is asked for.
    if (!config) cache.delete(key);
    const { language } = speechFor(config?.language, page.lang());
    // Some pages replace the console by one that can do less.
    if (problems.length) globalThis.console?.warn?.(consoleLine(problems, base, language));
    return loaded;
  });
  cache.set(key, loading);
  return loading;
}

/** Lets an object be read anew: whoever gives it again may have changed it in place. */
export function forget(data: object): void {
  objects.delete(data);
}

async function getAndRead(
  { data, text, url, integrity }: Source,
  pageBase: string,
): Promise<Loaded> {
  let base = url ?? "";
  try {
    base = new URL(base, pageBase).href;
    let json = text;
    if (url) [json, base] = await fetchText(base, integrity);
    return { ...read(data ?? parseJson(json ?? "")), base };
  } catch (error) {
    return { problems: [{ code: "unreadable", path: [], dropped: [], found: `${error}` }], base };
  }
}

/** The text of a file, and the address that it was found at in the end. */
async function fetchText(url: string, integrity?: string): Promise<[text: string, url: string]> {
  for (let tries = 2; ; ) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(`${PATIENCE} s`), PATIENCE * 1000);
    try {
      const response = await fetch(url, { signal: abort.signal, integrity });
      if (response.ok) return [await response.text(), response.url || url];
      // What is not there will not be there a second later either.
      if (response.status < 500) tries = 1;
      throw `HTTP ${response.status}`;
    } catch (error) {
      if (!--tries) throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
