import { kinds } from "../../config/kinds.ts";
import type { Path } from "../../events.ts";
import type { Finding } from "../problem.ts";
import { type Rule, rawAt } from "../rule.ts";
import { contactPaths } from "./contacts.ts";
import { isLocal, isPlaceholder } from "./hosts.ts";

/** An address in the config. */
export interface Address {
  path: Path;
  value: string;
}

/** Looks like a host without "https://": "www.blauwevos.nl/vangnet". A file is not: "garantie.svg". */
const BARE_HOST =
  /^(?:www\.[^\s/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:nl|be|de|fr|eu|com|net|org|shop|store|online|example))(?:[/?#]|$)/i;

/** Addresses that no visitor can open, or that are not safe to open. */
export const addresses: Rule = ({ raw }) =>
  [...pagesIn(raw), ...picturesIn(raw)].flatMap((address) => judge(address) ?? []);

function judge({ path, value }: Address): Finding | undefined {
  const args = { value };
  if (/\s/.test(value)) {
    return { code: "url-space", path, args: { ...args, url: value.trim().replace(/\s/g, "%20") } };
  }
  if (BARE_HOST.test(value)) {
    return { code: "url-no-scheme", path, args: { ...args, url: `https://${value}` } };
  }
  if (!/^https?:/i.test(value)) return undefined;
  const { protocol, hostname } = new URL(value);
  const host = hostname.replace(/\.$/, "");
  if (isLocal(host)) return { code: "url-local", path, args: { ...args, host } };
  if (isPlaceholder(host)) return { code: "url-example", path, args: { ...args, host } };
  if (protocol !== "http:") return undefined;
  return { code: "url-http", path, args: { ...args, url: value.replace(/^http:/i, "https:") } };
}

/** The pages that the config links to. */
export function pagesIn(raw: unknown): Address[] {
  return written(raw, [
    ["shop", "url"],
    ["promise", "termsUrl"],
    ["legal", "rightsUrl"],
    ["legal", "withdrawalUrl"],
    ...casePaths(raw, "source"),
  ]);
}

/** The pictures that the config shows. */
export function picturesIn(raw: unknown): Address[] {
  return written(raw, [
    ...photoPaths(raw),
    ["legal", "guaranteeNotice"],
    ...casePaths(raw, "image"),
  ]);
}

/** Where portraits stand. */
export function photoPaths(raw: unknown): Path[] {
  return contactPaths(raw).map((path) => [...path, "photo"]);
}

function casePaths(raw: unknown, name: string): Path[] {
  const cases = rawAt(raw, ["cases"]);
  return Array.isArray(cases) ? cases.map((_, index) => ["cases", index, name]) : [];
}

/** What is written there, as far as the widget can use it: the rest is reported as such. */
function written(raw: unknown, paths: Path[]): Address[] {
  return paths.flatMap((path) => {
    const value = kinds.url(rawAt(raw, path));
    return value === undefined ? [] : [{ path, value }];
  });
}
