import type { Args, Sentences } from "../../../finding.ts";
import { place } from "../place.ts";

const subject = ({ path }: Args) => place(path);

/** Who the shop is, how to reach it, and where a visitor uses the rights that the law gives. */
export const trader = {
  "trade-name-missing": {
    subject,
    problem: () => "A customer cannot see which business this is.",
    fix: () => 'Write the name in the trade register: "tradeName": "Blauwe Vos Keramiek v.o.f."',
  },
  "address-missing": {
    subject,
    problem: () => "A customer cannot see where the business is established.",
    fix: () => 'Write street, postal code and town: "address": "Voorstraat 12, 2611 JP Delft".',
  },
  "kvk-missing": {
    subject: () => "Your number in the trade register (shop.kvk)",
    problem: () =>
      "A registered business names its number in the trade register, and it is not here.",
    fix: () => 'Write the 8 digits from your KvK extract: "kvk": "87654321".',
  },
  "vat-missing": {
    subject: () => "Your VAT number (shop.vat)",
    problem: () => "A business that charges VAT names its VAT number, and it is not here.",
    fix: () => 'Write the number that is on your invoices: "vat": "NL004495445B01".',
  },
  "email-missing": {
    subject,
    problem: () => "A webshop gives an e-mail address, and it is not here.",
    fix: () => 'Write one that somebody reads: "email": "anna@your-shop.nl".',
  },
  "direct-channel-missing": {
    subject: () => "A direct way to reach you (contact)",
    problem: () => "There is only e-mail. A customer must also be able to reach you directly.",
    fix: () => 'Add "phone": "+31152001234" or "whatsapp": "+31612345678".',
  },
  "premium-number": {
    subject,
    problem: ({ number }) =>
      `${number} costs more than a normal call. For questions about an order that is not allowed.`,
    fix: () => 'Give a number at the basic rate, for instance "+31152001234".',
  },
  "rights-link-missing": {
    subject,
    problem: () => "There is no link to read about the legal rights that always come first.",
    fix: () => 'Write your page about them: "rightsUrl": "https://your-shop.nl/your-rights".',
  },
  "withdrawal-missing": {
    subject,
    problem: () =>
      "Since 19 June 2026 a webshop has a function to withdraw from a purchase; there is no link to it.",
    fix: () => 'Link to that page: "withdrawalUrl": "https://your-shop.nl/withdraw".',
  },
  "withdrawal-by-message": {
    subject,
    problem: ({ url }) =>
      `"${url}" is only a message. Withdrawing must be possible with a function on your site.`,
    fix: () =>
      'Link to the page with that function: "withdrawalUrl": "https://your-shop.nl/withdraw".',
  },
  "guarantee-notice-missing": {
    subject,
    problem: () =>
      "Since 27 September 2026 a shop that sells goods shows the official EU notice on the legal guarantee.",
    fix: () =>
      'Put the official file, unchanged, on your site: "guaranteeNotice": "guarantee.svg". Is it elsewhere in your shop already? Then all is well.',
  },
} satisfies Record<string, Sentences>;
