import type { Args, Sentences } from "../../../finding.ts";
import { place } from "../place.ts";

const subject = ({ path }: Args) => place(path);
const fewerDetails = () =>
  'Leave it out, or make it unrecognisable: "A customer from Rijswijk", "the order".';

/** What the texts and pictures say that the law has something to say about. */
export const claims = {
  "statutory-right-as-perk": {
    subject,
    problem: ({ said }) =>
      `"${said}" is something every customer already has by law. Shown as your own offer it is forbidden.`,
    fix: () =>
      'Name what you do beyond the law: "30 days to return, 16 more than the law gives", and say so in `beyondTheLaw`.',
  },
  "terms-missing": {
    subject,
    problem: ({ said }) =>
      `"${said}" refers to conditions, but there is no link to read them. Your headline binds you.`,
    fix: () => 'Add the page: "termsUrl": "https://your-shop.nl/promise", or drop the condition.',
  },
  "seal-without-proof": {
    subject,
    problem: ({ said }) => `"${said}" claims a seal or recognition, and nothing proves it.`,
    fix: () =>
      'Link to the proof in `termsUrl` (in a case: `source`), or leave it out and say what you do: "Anna puts it right herself."',
  },
  "odr-link": {
    subject: ({ path }) => `The link at ${path}`,
    problem: () =>
      "This leads to the EU platform for online disputes, which closed on 20 July 2025. The link misleads.",
    fix: () =>
      'Delete it. Are you with a disputes committee? Then link to that one, for instance "https://www.degeschillencommissie.nl/".',
  },
  "case-email": {
    subject,
    problem: ({ said }) => `The e-mail address "${said}" tells who the customer is.`,
    fix: fewerDetails,
  },
  "case-phone": {
    subject,
    problem: ({ said }) => `The phone number "${said}" tells who the customer is.`,
    fix: fewerDetails,
  },
  "case-order-number": {
    subject,
    problem: ({ said }) => `With "${said}" the order, and so the customer, can be found.`,
    fix: fewerDetails,
  },
  "case-full-name": {
    subject,
    problem: ({ said }) =>
      `"${said}" is a full name; a visitor does not need it to believe the story.`,
    fix: () => 'A first name and a town will do: "Marieke from Rijswijk".',
  },
  "picture-from-elsewhere": {
    subject,
    problem: ({ host, shop }) =>
      `This picture comes from ${host}, not from ${shop}. That site then sees who visits your shop.`,
    fix: () => 'Put the picture on your own site and write its name, for instance "anna.webp".',
  },
  "cases-note-missing": {
    subject: () => "The note under your cases (casesNote)",
    problem: () =>
      "A visitor cannot see where the cases come from, nor whether anybody checked them.",
    fix: () =>
      'Say it as it is: "casesNote": "Told by the shop. We also show what we did not solve in time."',
  },
} satisfies Record<string, Sentences>;
