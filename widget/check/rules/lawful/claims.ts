import { type Rule, rawAt } from "../../rule.ts";
import { promising, stringsIn, textsAt, textsIn } from "../../texts.ts";
import { ASTERISK, CONDITIONS, NO_SEAL, SAYS_IT_IS_LAW, SEAL, STATUTORY } from "./phrases.ts";

const MOST_ODR_LINKS = 100;

/**
 * What the law gives to everybody is no gift of the shop, unless `beyondTheLaw` says what is more; and that text may
 * not name it as more.
 */
export const statutoryRight: Rule = ({ raw }) => {
  const beyond = textsAt(raw, ["promise", "beyondTheLaw"]);
  const claims = beyond.some(({ text }) => text.trim()) ? [] : promising(raw);
  return [...claims, ...beyond].flatMap(({ path, text }) => {
    const said = SAYS_IT_IS_LAW.test(text) ? undefined : STATUTORY.exec(text)?.[0];
    return said ? [{ code: "statutory-right-as-perk", path, args: { said } }] : [];
  });
};

/** A seal or certificate is claimed with a link to the proof of it. */
export const sealWithoutProof: Rule = ({ raw }) => {
  const proven = (path: (string | number)[]) =>
    rawAt(raw, path[0] === "cases" ? [...path.slice(0, 2), "source"] : ["promise", "termsUrl"]);
  const claims = textsIn(raw, ({ promises, praises }) => promises || praises);
  return claims.flatMap(({ path, text }) => {
    const found = SEAL.exec(text);
    if (!found || NO_SEAL.test(text.slice(0, found.index)) || proven(path)) return [];
    return [{ code: "seal-without-proof", path, args: { said: found[0] } }];
  });
};

/** Conditions can be read in full before anybody orders. */
export const conditionsWithoutTerms: Rule = ({ raw }) => {
  if (rawAt(raw, ["promise", "termsUrl"]) !== undefined) return [];
  return (
    promising(raw)
      // What a person says of the work sets no conditions.
      .filter(({ field }) => field.promises !== "note")
      .flatMap(({ path, text }) => {
        const said = CONDITIONS.exec(text)?.[0] ?? (ASTERISK.test(text) ? "*" : undefined);
        return said ? [{ code: "terms-missing", path, args: { said } }] : [];
      })
  );
};

/** The European platform for online disputes is closed. */
export const closedPlatform: Rule = ({ raw }) =>
  stringsIn(raw)
    .filter(({ text }) =>
      /ec\.europa\.eu\/(?:consumers\/odr|odr)|webgate\.ec\.europa\.eu\/odr/i.test(text),
    )
    .slice(0, MOST_ODR_LINKS)
    .map(({ path }) => ({ code: "odr-link", path }));
