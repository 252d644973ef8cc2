import type { Args, Sentences } from "../../finding.ts";
import { lost } from "./lost.ts";
import { place } from "./place.ts";

const subject = ({ path }: Args) => place(path);

const corrected = ({ number, sure }: Args) =>
  sure
    ? `Write "${number}".`
    : `If it is a number of that country, write "${number}"; else put the right country code in front, for instance "+32470123456".`;

export const reachable = {
  "phone-national": {
    subject,
    problem: (args) => `"${args.value}" has no country code.${lost(args)}`,
    fix: corrected,
  },
  "phone-double-zero": {
    subject,
    problem: (args) => `"${args.value}" begins with 00 instead of +.${lost(args)}`,
    fix: corrected,
  },
  "phone-no-plus": {
    subject,
    problem: (args) => `"${args.value}" lacks the + in front of the country code.${lost(args)}`,
    fix: corrected,
  },
  "phone-bracket-zero": {
    subject,
    problem: (args) => `"${args.value}" has a 0 in brackets.${lost(args)}`,
    fix: corrected,
  },
  "phone-spelling": {
    subject,
    problem: (args) =>
      `"${args.value}" holds characters that do not belong in a number.${lost(args)}`,
    fix: corrected,
  },
  "phone-unreadable": {
    subject,
    problem: (args) => `"${args.value}" is no phone number that exists.${lost(args)}`,
    fix: () => 'Write the number with its country code, for instance "+31612345678".',
  },
  "phone-stray-zero": {
    subject,
    problem: ({ value }) => `"${value}" has a 0 too many after the country code.`,
    fix: ({ number }) => `Write "${number}".`,
  },
  "phone-impossible": {
    subject,
    problem: ({ value }) => `"${value}" does not exist: a digit is missing, wrong or too many.`,
    fix: () => 'Call it yourself and copy it digit by digit, for instance "+31612345678".',
  },
  "whatsapp-landline": {
    subject,
    problem: ({ number }) => `"${number}" is a landline, and most of those have no WhatsApp.`,
    fix: ({ number }) =>
      `Open https://wa.me/${`${number}`.slice(1)} on your phone. No chat with your shop? Write a mobile number, for instance "+31612345678", or leave whatsapp out.`,
  },
  "email-typo": {
    subject,
    problem: ({ host }) => `"${host}" looks like a slip of the keyboard.`,
    fix: ({ address }) => `Did you mean "${address}"? Then write that.`,
  },
  "email-example": {
    subject,
    problem: ({ value }) => `"${value}" comes from an example: nobody reads mail there.`,
    fix: () => 'Write your own address, for instance "anna@blauwevos.nl".',
  },
  "url-http": {
    subject,
    problem: ({ value }) => `"${value}" is not secure: browsers warn for it or block it.`,
    fix: ({ url }) => `Write "${url}", and open it once to see that it works.`,
  },
  "url-local": {
    subject,
    problem: ({ host }) => `"${host}" exists on your own computer only: a visitor gets an error.`,
    fix: () => 'Write the public address, for instance "https://www.blauwevos.nl/vangnet".',
  },
  "url-example": {
    subject,
    problem: ({ host }) => `"${host}" comes from an example and is not your shop.`,
    fix: () => 'Write your own address, for instance "https://www.blauwevos.nl/vangnet".',
  },
  "url-space": {
    subject,
    problem: ({ value }) => `"${value}" has a space in it, so it may lead nowhere.`,
    fix: ({ url }) => `Copy the address from the browser. A space is written as %20: "${url}".`,
  },
  "url-no-scheme": {
    subject,
    problem: ({ value }) =>
      `"${value}" lacks https://, so the browser looks for a page of that name in your own shop.`,
    fix: ({ url }) => `Write "${url}".`,
  },
  "file-missing": {
    subject,
    problem: ({ file }) => `The file "${file}" is not beside this config.`,
    fix: () =>
      'Put the file in the same folder, or write where it is, for instance "images/anna.webp". Capitals count.',
  },
  "photo-heavy": {
    subject,
    problem: ({ file, size }) => `"${file}" is ${size} kB: on a phone it comes in slowly.`,
    fix: ({ most }) =>
      `Save it as WebP of at most ${most} kB, for instance 192 by 192 pixels on squoosh.app.`,
  },
  "photo-large": {
    subject,
    problem: ({ file, width, height }) =>
      `"${file}" is ${width} by ${height} pixels, and is shown at 64.`,
    fix: ({ most }) => `Make it at most ${most} by ${most} pixels, for instance 192 by 192.`,
  },
  "photo-not-square": {
    subject,
    problem: ({ file, width, height }) =>
      `"${file}" is ${width} by ${height} pixels: the round frame cuts off the long sides.`,
    fix: () => "Cut it to a square with the face in the middle, for instance 192 by 192 pixels.",
  },
} satisfies Record<string, Sentences>;
