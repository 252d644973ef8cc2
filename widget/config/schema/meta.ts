import type { Agreement } from "../agreements.ts";
import type { Kind } from "../kinds.ts";

/** What a text promises: the promise in one sentence, what it covers, what the visitor gets, and the like. */
export type Promising =
  /** The promise itself, with a number or a moment in it. */
  | "headline"
  /** Which faults it covers. */
  | "scope"
  /** What the visitor gets. */
  | "remedy"
  /** What happens when the shop misses its own deadline. */
  | "miss"
  /** What shop and visitor do, one after the other. */
  | "step"
  /** What is different for a while. */
  | "notice"
  /** What a person says in words of their own. */
  | "note";

/** What is known of a text. */
export interface TextFacts {
  /** How long it may be before it no longer fits its place, in characters as people count them. */
  most: number;
  /** The same in every language: a name, an address, a feast, what a customer said. */
  untranslated?: true;
  /** What it promises, if it does. */
  promises?: Promising;
  /** It speaks well of the shop without promising anything: a seal or a certificate may be claimed in it. */
  praises?: true;
  /** It tells of one customer: what happened, or who it was. */
  customer?: "story" | "name";
  /** The names that are filled in where they stand between braces. */
  placeholders?: string[];
}

/** What is known of an address on the web. */
export interface UrlFacts {
  /** A page to open, a picture to show, or a picture that is shown as small as a face. */
  leadsTo: "page" | "picture" | "portrait";
}

/** What is known of a telephone number. */
export interface PhoneFacts {
  /** What it is pressed for. */
  for: "calls" | "whatsapp";
}

/** What is known of a length of time. */
export interface DurationFacts {
  /** It tells what was promised before: nobody is held to it any more. */
  past?: true;
}

interface FactsByKind {
  text: TextFacts;
  url: UrlFacts;
  phone: PhoneFacts;
  duration: DurationFacts;
}

/** What is to be known of a field of a kind. */
export type FactsOf<K extends Kind> = K extends keyof FactsByKind ? FactsByKind[K] : object;

/** What our own code knows of a part of the schema, and no editor: it stands in the meta under one name. */
export interface OwnMeta
  extends Partial<TextFacts>,
    Partial<UrlFacts>,
    Partial<PhoneFacts>,
    Partial<DurationFacts> {
  /** How the value is read. */
  kind?: Kind;
  /** What must hold between the fields of an object. */
  agreement?: Agreement;
  /** It takes the object with it when it is broken. */
  essential?: true;
}

declare module "zod" {
  interface GlobalMeta {
    vangnet?: OwnMeta;
  }
}
