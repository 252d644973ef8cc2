import { kinds } from "../../../config/kinds.ts";
import type { Path } from "../../../config/problem.ts";
import type { Hit } from "../../finding.ts";
import { type Rule, rawAt } from "../../rule.ts";
import { placesAt } from "../../texts.ts";
import { inContacts } from "./contacts.ts";
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
export const addresses: Rule = ({ raw }) => {
  const spaced = pagesIn(raw).filter(({ value }) => /\s/.test(value));
  const others = [...pagesIn(raw), ...picturesIn(raw)].filter(({ value }) => !/\s/.test(value));
  return [
    ...spaced.map(({ path, value }) => {
      const url = value.trim().replace(/\s/g, "%20");
      return { code: "url-space", path, args: { value, url } };
    }),
    ...others.flatMap((address) => judge(address) ?? []),
  ];
};

function judge({ path, value }: Address): Hit | undefined {
  const args = { value };
  if (isBareHost(value)) {
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

/** Whether an address was written without "https://", so that it is taken for a file. */
export function isBareHost(url: string): boolean {
  return BARE_HOST.test(url);
}

/** The pages that the config links to. */
export function pagesIn(raw: unknown): Address[] {
  return written(raw, [
    ["shop", "url"],
    ["promise", "termsUrl"],
    ["legal", "rightsUrl"],
    ["legal", "withdrawalUrl"],
    ...placesAt(raw, ["cases", "*", "source"]),
  ]);
}

/** The pictures that the config shows. */
export function picturesIn(raw: unknown): Address[] {
  return written(raw, [
    ...inContacts(raw, "photo"),
    ["legal", "guaranteeNotice"],
    ...placesAt(raw, ["cases", "*", "image"]),
  ]);
}

/** What is written there, as far as the widget can use it: the rest is reported as such. */
function written(raw: unknown, paths: Path[]): Address[] {
  return paths.flatMap((path) => {
    const value = kinds.url(rawAt(raw, path));
    return value === undefined ? [] : [{ path, value }];
  });
}
