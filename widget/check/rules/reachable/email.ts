import { EMAIL_PATTERN } from "../../../config/kinds.ts";
import { fieldsOfKind } from "../../fields.ts";
import type { Hit } from "../../finding.ts";
import { type Rule, rawAt } from "../../rule.ts";
import { placesOf } from "../../texts.ts";
import { distance } from "../reading/distance.ts";
import { isPlaceholder } from "./hosts.ts";

/** Providers that many mailboxes are at, with the endings they go by; the first is the usual one. */
const PROVIDERS: Record<string, string[]> = {
  gmail: ["com"],
  icloud: ["com"],
  hotmail: ["com", "nl", "be", "de", "fr", "co.uk", "it", "es", "dk", "se"],
  outlook: ["com", "be", "de", "fr", "es", "it", "dk", "ie", "at"],
  yahoo: ["com", "nl", "be", "de", "fr", "co.uk", "it", "es", "ca"],
  protonmail: ["com", "ch"],
  ziggo: ["nl"],
  kpnmail: ["nl"],
  xs4all: ["nl"],
  telenet: ["be"],
  skynet: ["be"],
};
/** Providers of that name exist, one letter away from another. */
const REAL = /^(?:[ye]?mail|kpn|yaho)\./;
const TYPOS_OF_COM = /\.(?:con|cmo|ocm|coom|comm|om|cm|cim|vom|xom|co)$/;
const TYPOS_OF_NL = /\.(?:nll|ln|nk|mnl)$/;

/** A mail address with a provider's name misspelt, or one that was copied from an example. */
export const mailAddresses: Rule = ({ raw }) =>
  placesOf(raw, fieldsOfKind("email")).flatMap((path): Hit[] => {
    const value = rawAt(raw, path);
    if (typeof value !== "string" || !EMAIL_PATTERN.test(value)) return [];
    const at = value.lastIndexOf("@");
    const host = value.slice(at + 1).toLowerCase();
    const meant = meantHost(host);
    if (meant) {
      const address = `${value.slice(0, at)}@${meant}`;
      return [{ code: "email-typo", path, args: { value, host, address } }];
    }
    return isPlaceholder(host) ? [{ code: "email-example", path, args: { value, host } }] : [];
  });

/** The host that was probably meant: "gmail.com" for "gmial.com"; undefined when the host may well be right. */
export function meantHost(host: string): string | undefined {
  const dot = host.indexOf(".");
  const [name, ending] = [host.slice(0, dot), host.slice(dot + 1)];
  if (REAL.test(host)) return undefined;
  for (const [provider, endings] of Object.entries(PROVIDERS)) {
    const [usual = "com"] = endings;
    const known = endings.includes(ending) ? ending : usual;
    if (name === provider) {
      const typo = TYPOS_OF_COM.test(host) || TYPOS_OF_NL.test(host) || endings.length === 1;
      return typo && !endings.includes(ending) ? `${name}.${usual}` : undefined;
    }
    if (distance(name, provider, 1) === 1) return `${provider}.${known}`;
  }
  return TYPOS_OF_NL.test(host) ? host.replace(TYPOS_OF_NL, ".nl") : undefined;
}
