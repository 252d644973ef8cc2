import type { Severity } from "../../check/finding.ts";
import type { Complaint } from "../usage.ts";
import { help } from "./help.en.ts";

const files = (count: number) => (count === 1 ? "1 file" : `${count} files`);
const HELP = "See: vangnet --help";

/** What the command says, in English: the type of every other language. */
export const en = {
  help,
  severity: { error: "error", warning: "warning", advice: "advice" } as Record<Severity, string>,
  count: {
    error: (count: number) => (count === 1 ? "1 error" : `${count} errors`),
    warning: (count: number) => (count === 1 ? "1 warning" : `${count} warnings`),
    advice: (count: number) => (count === 1 ? "1 piece of advice" : `${count} pieces of advice`),
  },
  fix: "Fix:",
  standardInput: "standard input",
  fine: (count: number) => `${files(count)} checked: nothing wrong.`,
  summary: (count: number, found: string) => `${files(count)} checked: ${found}.`,
  fixable: (count: number) =>
    `${count} of these can be mended automatically: run the same with --fix.`,
  strict: "With --strict, warnings count as errors.",
  progress: (done: number, total: number) => `Checking: ${done} of ${total}`,

  unknownCommand: (name: string, known: string[]): Complaint => ({
    what: `there is no command "${name}".`,
    how: `The commands are: ${known.join(", ")}. To check a file: vangnet check vangnet.json`,
  }),
  unknownOption: (name: string, known: string[]): Complaint => ({
    what: `the option ${name} is not known here.`,
    how: `Known here: ${known.map((option) => `--${option}`).join(" ")}.`,
  }),
  missingValue: (name: string): Complaint => ({
    what: `the option ${name} has no value.`,
    how: `Write it behind the option: ${name} "…"`,
  }),
  needlessValue: (name: string): Complaint => ({
    what: `the option ${name} takes no value.`,
    how: `Write ${name} alone.`,
  }),
  unknownLanguage: (name: string, known: string[]): Complaint => ({
    what: `--lang ${name} is a language that this command does not speak.`,
    how: `Choose one of: ${known.join(", ")}.`,
  }),
  takesNoFiles: (command: string): Complaint => ({
    what: `"vangnet ${command}" takes no file names.`,
    how: HELP,
  }),
  noFiles: {
    what: "no file to check was named.",
    how: "Name it: vangnet check vangnet.json (or - for standard input)",
  } as Complaint,
  fixOnStdin: {
    what: "--fix cannot write to standard input (-).",
    how: "Name the file instead: vangnet check --fix vangnet.json",
  } as Complaint,
  noMatch: (pattern: string): Complaint => ({
    what: `no file matches ${pattern}.`,
    how: "Look at the spelling and at the folder that you are in; ** searches in folders too.",
  }),
  noFile: (file: string, folder: string): Complaint => ({
    what: `there is no file ${file} in ${folder}.`,
    how: "Look at the spelling and at the folder. A first one is made by: vangnet init",
  }),
  isFolder: (file: string): Complaint => ({
    what: `${file} is a folder.`,
    how: `Name the files in it: vangnet check "${file}/*.json"`,
  }),
  closed: (file: string): Complaint => ({
    what: `${file} may not be read by you.`,
    how: "Change the permissions of the file, or run the command as its owner.",
  }),
  unreadable: (file: string, why: string): Complaint => ({
    what: `${file} cannot be read (${why}).`,
    how: "Copy the file to another place and try again.",
  }),
  unwritable: (file: string, why: string): Complaint => ({
    what: `${file} cannot be written (${why}); it was left as it was.`,
    how: "Change the permissions of the file and its folder, and try again.",
  }),
  notUtf8: (file: string): Complaint => ({
    what: `${file} is not saved as UTF-8; it was left as it was.`,
    how: "Save it as UTF-8 in your editor first, then use --fix.",
  }),

  init: {
    questions: {
      name: "What is your shop called?",
      contact: "Who puts things right? (a first name)",
      whatsapp: "That person's WhatsApp number, like +31 6 1234 5678 (may be empty):",
      phone: "Telephone number (may be empty):",
      email: "E-mail address (may be empty):",
      within: "How soon is it put right? Like: 24 hours, 2 working days, today",
      headline: "Your promise in one sentence:",
      remedy: "What does the customer get?",
    },
    defaults: {
      within: "24 hours",
      headline: (within: string) => `Something wrong? Put right ${within}.`,
      remedy: "You choose: a new one or your money back.",
    },
    again: "Please answer again.",
    exists: (file: string): Complaint => ({
      what: `${file} is there already; it was left as it is.`,
      how: "Choose another name: vangnet init --out other.json",
    }),
    missing: (names: string[]): Complaint => ({
      what: `not enough is known for a first config: ${names.map((name) => `--${name}`).join(", ")} missing.`,
      how: 'For example: vangnet init --name "Blue Fox" --contact Anna --whatsapp "+31 6 1234 5678" --email anna@bluefox.example',
    }),
    noFolder: "the folder does not exist",
    channel: "whatsapp (or --phone, --email)",
    broken: (count: number): Complaint => ({
      what: `nothing was written, because ${count === 1 ? "this is" : "these are"} still wrong.`,
      how: "Mend what is named above and run the command again.",
    }),
    done: (file: string) =>
      `${file} is written. Read the promise in it before you put it online: it binds you.\nCheck it again after every change: vangnet check ${file}`,
  },
};

export type Words = typeof en;
