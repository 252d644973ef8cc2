import type { Args, Sentences } from "../../finding.ts";
import { lost } from "./lost.ts";

const subject = ({ line }: Args) => `Line ${line}`;

/** Only the first is shown; how many there are is said after it. */
const more = (count: Args[string] = 1) => (count === 1 ? "" : ` (${count} in all)`);

export const syntax = {
  "empty-file": {
    subject,
    problem: (args) => `The file is empty.${lost(args)}`,
    fix: () => 'Paste a first config into it, or let "vangnet init" write one.',
  },
  "html-file": {
    subject,
    problem: (args) =>
      `This is a web page (HTML), not a config. Often it is the "page not found" of the shop.${lost(args)}`,
    fix: () => "Put the config itself at this address: a text file that begins with {.",
  },
  "file-too-large": {
    subject,
    problem: (args) =>
      `The file is larger than ${args.most} MB, and nobody waits for that.${lost(args)}`,
    fix: () =>
      "Take out what does not belong there: pictures stand beside the config, old cases on a page of their own.",
  },
  "utf-16": {
    subject,
    problem: (args) => `The file is saved as UTF-16, and a browser cannot read that.${lost(args)}`,
    fix: () =>
      'Open it in your editor and save it again with the encoding "UTF-8". In Notepad: Save as, Encoding, UTF-8.',
  },
  "not-utf-8": {
    subject,
    problem: ({ found, count }) =>
      `Letters have been lost: it now says "${found}"${count === 1 ? "" : `, and so on ${count} times`}. The file is saved in an old encoding, such as Windows-1252.`,
    fix: () => 'Save it again with the encoding "UTF-8", then type the broken letters again.',
  },
  "double-encoding": {
    subject,
    problem: ({ found, count }) =>
      `Letters came out wrong: "${found}"${count === 1 ? "" : `, and so on ${count} times`}. The file has been opened in a wrong encoding and saved again.`,
    fix: () => 'Type the broken letters again (ë, é, €) and save the file as "UTF-8".',
  },
  "byte-order-mark": {
    subject,
    problem: () =>
      "The file begins with an invisible sign (a byte order mark). The widget forgives it, other programs may not.",
    fix: () => 'Save the file as "UTF-8" without "BOM".',
  },
  "curly-quotes": {
    subject,
    problem: (args) =>
      `There are curly quotes where straight ones belong: ${args.found}${more(args.count)}.${lost(args)}`,
    fix: () =>
      'Replace them by straight quotes ("). Write the file in a plain text editor, not in a word processor.',
  },
  "single-quotes": {
    subject,
    problem: (args) =>
      `There are single quotes where double ones belong: ${args.found}${more(args.count)}.${lost(args)}`,
    fix: () => 'Replace them by double quotes (").',
  },
  "odd-space": {
    subject,
    problem: (args) =>
      `There is an invisible space here that is not an ordinary one${more(args.count)}. It came along when text was copied.${lost(args)}`,
    fix: () => "Take it out and type an ordinary space.",
  },
  comment: {
    subject,
    problem: ({ found, count }) =>
      `There is a remark between the fields: ${found}${more(count)}. The widget skips it, other programs may stumble over it.`,
    fix: () =>
      'Leave it if only the widget reads the file. Otherwise write it as a field, such as "$comment": "…".',
  },
  "trailing-comma": {
    subject,
    problem: () =>
      "There is a comma too many after the last item. The widget forgives it, other programs do not.",
    fix: () => "Take this comma out.",
  },
  "extra-comma": {
    subject,
    problem: (args) => `There is a comma too many here.${lost(args)}`,
    fix: () => "Take this comma out.",
  },
  "missing-comma": {
    subject,
    problem: (args) => `A comma is missing here.${lost(args)}`,
    fix: () => "Put a comma (,) right after it.",
  },
  "missing-colon": {
    subject,
    problem: (args) =>
      `A colon is missing between a name and its value, just before ${args.found}.${lost(args)}`,
    fix: () => 'Write a colon between them: "name": "Anna".',
  },
  "unquoted-name": {
    subject,
    problem: (args) =>
      `The name "${args.found}" has no quotes around it${more(args.count)}.${lost(args)}`,
    fix: ({ found }) => `Put every name between double quotes: "${found}".`,
  },
  "unquoted-value": {
    subject,
    problem: (args) => `This value cannot be read: ${args.found}.${lost(args)}`,
    fix: () =>
      "Put a text between double quotes. Only numbers, true and false go without quotes, in small letters.",
  },
  "unclosed-text": {
    subject,
    problem: (args) => `This text has no quote at its end: ${args.found}.${lost(args)}`,
    fix: () => 'Put a double quote (") where the text ends, on the same line.',
  },
  "quote-in-text": {
    subject,
    problem: (args) =>
      `A double quote inside a text ends it too early, before ${args.found}.${lost(args)}`,
    fix: () => `Use single quotes inside a text, or put a backslash before the double ones: \\".`,
  },
  "bad-escape": {
    subject,
    problem: (args) =>
      `There is a backslash in this text that means nothing: ${args.found}.${lost(args)}`,
    fix: () => `Take the backslash out, or write it twice (\\\\).`,
  },
  "control-character": {
    subject,
    problem: (args) =>
      `There is an invisible sign in this text, such as a tab (${args.found}).${lost(args)}`,
    fix: () => "Take it out, or put a space in its place.",
  },
  "text-before-start": {
    subject,
    problem: (args) =>
      `The file has to begin with {, but it begins with ${args.found}.${lost(args)}`,
    fix: () =>
      "Take out everything before the first {, and the semicolon after the last } if there is one.",
  },
  "wrong-bracket": {
    subject,
    problem: (args) =>
      `There is a ${args.found} here where the other bracket belongs.${lost(args)}`,
    fix: ({ found }) =>
      `What opens with { closes with }, and what opens with [ closes with ]. Write ${found === "]" ? "}" : "]"} here, or look whether a bracket is missing above.`,
  },
  "text-after-end": {
    subject,
    problem: (args) =>
      `The config has already ended here, but more follows: ${args.found}.${lost(args)}`,
    fix: () =>
      "Take out what stands after the last }, or the bracket before it that is one too many.",
  },
  "truncated-file": {
    subject,
    problem: (args) =>
      `The file stops before everything is closed. It ends with: ${args.found}${lost(args)}`,
    fix: () =>
      "Put the rest back from an older copy. If nothing is gone, a closing bracket (} or ]) is missing.",
  },
  "broken-json": {
    subject,
    problem: (args) =>
      `This cannot be read as JSON${args.found === "" ? "" : `: ${args.found}`}.${lost(args)}`,
    fix: () =>
      "Look at this line and the one above: names and texts between double quotes, a comma after every field but the last.",
  },
  "duplicate-key": {
    subject,
    problem: ({ place, first }) =>
      `${place} is here a second time; the first is on line ${first}. The widget shows only the last.`,
    fix: () => "Keep the one that is right and take the other out.",
  },
} satisfies Record<string, Sentences>;
