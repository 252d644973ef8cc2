import type { Path } from "../../../config/problem.ts";
import { fieldsOfKind, partAt } from "../../fields.ts";
import { type Rule, rawAt } from "../../rule.ts";
import { stringsIn, textsAt } from "../../texts.ts";

/** What a trader tells about itself, by the code of its absence. */
const REQUIRED: Record<string, Path> = {
  "trade-name-missing": ["shop", "tradeName"],
  "address-missing": ["shop", "address"],
  "kvk-missing": ["shop", "kvk"],
  "vat-missing": ["shop", "vat"],
  "email-missing": ["contact", "email"],
  "rights-link-missing": ["legal", "rightsUrl"],
};

/** What the law asks for from a day on. */
const SINCE: { code: string; path: Path; from: number }[] = [
  { code: "withdrawal-missing", path: ["legal", "withdrawalUrl"], from: Date.UTC(2026, 5, 19) },
  {
    code: "guarantee-notice-missing",
    path: ["legal", "guaranteeNotice"],
    from: Date.UTC(2026, 8, 27),
  },
];

/** Who the shop is, and where a visitor reads what the law gives. */
export const missingDetails: Rule = ({ raw, config, now }) => {
  if (!config) return [];
  const wanted = [
    ...Object.entries(REQUIRED).map(([code, path]) => ({ code, path })),
    ...SINCE.filter(({ from }) => now >= from),
  ];
  return wanted
    .filter(({ path }) => rawAt(raw, path) === undefined)
    .map(({ code, path }) => ({ code, path }));
};

/** Besides e-mail there is a way to reach somebody at once. */
export const directChannel: Rule = ({ raw, config }) => {
  const numbers = fieldsOfKind("phone").filter(({ path }) => path[0] === "contact");
  return config && numbers.every(({ path }) => rawAt(raw, path) === undefined)
    ? [{ code: "direct-channel-missing", path: ["contact", "phone"] }]
    : [];
};

/** Numbers that cost more than the basic rate, as they are written inside a country and outside. */
const PREMIUM_INSIDE = /(?<![\d+])(?:0900|0906|0909)[\s.-]?\d{2,4}(?:[\s.-]?\d{2,4})?(?!\d)/;
const PREMIUM_OUTSIDE = /^(?:\+|00)(?:3190[069]|3290|33089|3389|490?900|449|4487)\d/;

/** An address, or a number in a register, may look like one that is dialled; telephone numbers are read by themselves. */
const ANOTHER_SORT: (string | undefined)[] = ["url", "word", "phone"];

/** Customers who call about their order pay no more than the basic rate. */
export const premiumNumber: Rule = ({ raw }) => {
  const numbers = fieldsOfKind("phone")
    .filter((field) => field.for === "calls")
    .flatMap(({ path }) => textsAt(raw, path));
  const texts = stringsIn(raw).filter(({ path }) => !ANOTHER_SORT.includes(partAt(path)?.kind));
  return [
    ...numbers
      .filter(({ text }) => isPremium(text))
      .map(({ path, text }) => ({ code: "premium-number", path, args: { number: text } })),
    ...texts.flatMap(({ path, text }) => {
      const number = PREMIUM_INSIDE.exec(text)?.[0];
      return number ? [{ code: "premium-number", path, args: { number } }] : [];
    }),
  ];
};

const isPremium = (number: string) =>
  PREMIUM_OUTSIDE.test(number.replace(/[^\d+]/g, "")) || PREMIUM_INSIDE.test(number);

/** A page to withdraw on is a function of the shop: a mail or a chat leaves it to the customer. */
export const withdrawalByMessage: Rule = ({ raw }) => {
  const path: Path = ["legal", "withdrawalUrl"];
  return textsAt(raw, path)
    .filter(({ text }) =>
      /^\s*(?:mailto:|tel:|whatsapp:|(?:https?:\/\/)?(?:wa\.me|(?:api|web)\.whatsapp\.com)\/)/i.test(
        text,
      ),
    )
    .map(({ text }) => ({ code: "withdrawal-by-message", path, args: { url: text } }));
};
