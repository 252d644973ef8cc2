import { type ReadonlySignal, signal } from "@preact/signals-core";
import { lastTick } from "./clock.ts";
import type { Duration } from "./config/duration.ts";
import type { Around, Loaded } from "./config/load.ts";
import type { Config, ShopCase } from "./config/schema.ts";
import { type Text, textIn } from "./config/text.ts";
import { emit, type VangnetEvents } from "./events.ts";
import { type Speech, speechFor } from "./i18n/language.ts";
import { type Messages, messagesIn } from "./i18n/messages.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import { judge, type Verdict } from "./promise/record.ts";
import { TimeWords } from "./promise/time-words.ts";

/** Parts without which the verdicts on cases could come out wrong. */
const EVIDENCE = ["cases", "scenarios", "seasons", "hours"];
const FIRST_CASES = 3;
const MORE_CASES = 10;

/** What a visitor did with one element. It stays when the element gets another config. */
export class Visited {
  /** Whether the panel is open. */
  readonly opened = signal(false);
  readonly shownCases = signal(FIRST_CASES);
  /** What opened the panel: it gets the focus back. */
  opener?: HTMLElement | null;
}

/** The page around an element. */
export interface Surroundings extends Around {
  /** The path of its address. A shop that loads no new documents changes it. */
  path: ReadonlySignal<string>;
  /** Its address at this moment. */
  address(): string;
  /** Its title at this moment. */
  title(): string;
}

/**
 * What the views of one element show: the config, what it means at this moment, and what the visitor opened.
 * Who draws while an effect watches is drawn anew when any of it changes.
 */
export class State {
  readonly speech: Speech;
  readonly messages: Messages;
  readonly words: TimeWords;
  /** Newest first. */
  readonly cases: ShopCase[];

  /** The address that relative links in the config start from. */
  private readonly base: string;
  private readonly meaning: Meaning;
  private readonly evidenceLost: boolean;

  /**
   * @param host dispatches the events
   * @param loaded how the config was read, and where it lies
   */
  constructor(
    private readonly host: EventTarget,
    readonly config: Config,
    loaded: Loaded,
    readonly visited: Visited,
    readonly page: Surroundings,
  ) {
    const speech = speechFor(config.language, page.lang());
    this.base = loaded.base;
    this.speech = speech;
    this.meaning = meaningOf(config);
    this.messages = messagesIn(speech.language, config.tone, speech.region);
    this.words = new TimeWords(this.messages, config.hours?.timeZone);
    this.cases = [...(config.cases ?? [])].sort((a, b) => b.reported - a.reported);
    this.evidenceLost = loaded.problems.some(
      ({ dropped }) => dropped && dropped.length < 3 && EVIDENCE.includes(dropped[0] as string),
    );
  }

  /** The moment of this drawing, in epoch ms. Words are made of it that change at midnight. */
  get now() {
    void this.meaning.today.value;
    return lastTick();
  }

  get promise() {
    return this.meaning.promise.value;
  }

  get contact() {
    return this.meaning.contact.value;
  }

  /** What can still be ordered in time. */
  get orderBefore() {
    return this.meaning.orderBefore.value;
  }

  /** Whether somebody is there now; nothing without opening hours. */
  get status() {
    return this.meaning.status.value;
  }

  get record() {
    return this.evidenceLost ? undefined : this.meaning.record.value;
  }

  /** When something reported now is put right, as an instant; undefined when that cannot be computed. */
  due(within: Duration): number | undefined {
    return this.meaning.due(within).value;
  }

  /** How one case went; without the parts that decide it, only how long it took. */
  judge(shopCase: ShopCase): Verdict {
    const verdict = judge(shopCase, this.config);
    return this.evidenceLost ? { taken: verdict.taken } : verdict;
  }

  /** A text of the config in the visitor's language. */
  text(text: Text): string;
  text(text: Text | undefined): string | undefined;
  text(text: Text | undefined) {
    return text && textIn(text, this.speech.language);
  }

  /** The full address of a link in the config, which may be relative to the config file. */
  link(url: string | undefined): string | undefined {
    try {
      return url && new URL(url, this.base).href;
    } catch {
      // In a page without an address of its own (`data:`, `blob:`) it leads nowhere.
    }
  }

  /** The address of a picture; nothing when it lies on another site, which would then learn of the visit. */
  picture(url: string | undefined): string | undefined {
    const href = this.link(url);
    const own = [this.page.address(), this.base].map((own) => new URL(own).origin);
    return href && own.includes(new URL(href).origin) ? href : undefined;
  }

  /** Whether the panel is open. */
  get opened() {
    return this.visited.opened.value;
  }

  /** Opens the panel, or closes it. */
  toggle(opener?: HTMLElement | null, opened = !this.opened): void {
    const { visited } = this;
    if (opened === visited.opened.peek()) return;
    visited.opener = opener;
    visited.opened.value = opened;
    this.emit(opened ? "vangnet:open" : "vangnet:close");
  }

  get shownCases() {
    return this.visited.shownCases.value;
  }

  showMoreCases(): void {
    this.visited.shownCases.value += MORE_CASES;
  }

  emit<Name extends keyof VangnetEvents>(name: Name, detail?: VangnetEvents[Name]["detail"]): void {
    emit(this.host, name, detail, this.config.analytics === "dataLayer");
  }
}
