import { kinds } from "../../../config/kinds.ts";
import type { Path } from "../../../config/problem.ts";
import type { UrlFacts } from "../../../config/schema/meta.ts";
import { fieldsOfKind } from "../../fields.ts";
import type { Hit } from "../../finding.ts";
import { type Rule, rawAt } from "../../rule.ts";
import { placesOf } from "../../texts.ts";
import { isLocal, isPlaceholder } from "./hosts.ts";

/** An address in the config. */
export interface Address {
  path: Path;
  value: string;
}

/** What is shown in the widget itself. */
export const PICTURES: UrlFacts["leadsTo"][] = ["picture", "portrait"];

/** Looks like a host without "https://": "www.blauwevos.nl/vangnet". A file is not: "garantie.svg". */
const BARE_HOST =
  /^(?:www\.[^\s/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:nl|be|de|fr|eu|com|net|org|shop|store|online|example))(?:[/?#]|$)/i;

/** Addresses that no visitor can open, or that are not safe to open. */
export const addresses: Rule = ({ raw }) => {
  const pages = addressesIn(raw, ["page"]);
  const spaced = pages.filter(({ value }) => /\s/.test(value));
  const others = [...pages, ...addressesIn(raw, PICTURES)].filter(({ value }) => !/\s/.test(value));
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

/** The addresses in the config that lead to one of these, as far as the widget can use them. */
export function addressesIn(raw: unknown, targets: UrlFacts["leadsTo"][]): Address[] {
  const fields = fieldsOfKind("url").filter(({ leadsTo }) => targets.includes(leadsTo));
  return placesOf(raw, fields).flatMap((path) => {
    // What cannot be used is reported as such.
    const value = kinds.url(rawAt(raw, path));
    return value === undefined ? [] : [{ path, value }];
  });
}
