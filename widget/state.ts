import type { Problem } from "./config/problem.ts";
import type { Config, Contact, ShopCase } from "./config/schema.ts";
import { type Text, textIn } from "./config/text.ts";
import { emit, type VangnetEvents } from "./events.ts";
import type { Speech } from "./i18n/language.ts";
import { type Messages, messages } from "./i18n/messages.ts";
import { type Status, statusAt } from "./promise/hours.ts";
import { type CaseRecord, judge, recordAt, type Verdict } from "./promise/record.ts";
import { type CurrentPromise, contactAt, promiseAt } from "./promise/season.ts";
import { TimeWords } from "./promise/time-words.ts";

/** Parts without which the verdicts on cases could come out wrong. */
const EVIDENCE = ["cases", "scenarios", "seasons", "hours"];
const FIRST_CASES = 3;
const MORE_CASES = 10;

/** What the views of one element show: the config, what follows from it at this moment, and what the visitor opened. */
export class State {
  /** The moment that everything is computed for, in epoch ms. */
  now = 0;
  promise!: CurrentPromise;
  contact!: Contact;
  /** Whether somebody is there now; nothing without opening hours. */
  status: Status | undefined;
  record: CaseRecord | undefined;
  readonly messages: Messages;
  readonly words: TimeWords;
  /** Newest first. */
  readonly cases: ShopCase[];
  shownCases = FIRST_CASES;
  /** Whether the panel is open. */
  opened = false;
  /** What opened the panel: it gets the focus back. */
  opener?: HTMLElement | null;

  private readonly evidenceLost: boolean;

  /**
   * @param base the address that relative links in the config start from
   * @param refresh called when something changed that views show
   */
  constructor(
    readonly host: HTMLElement,
    readonly config: Config,
    readonly speech: Speech,
    readonly base: string,
    problems: Problem[],
    private readonly refresh: () => void,
  ) {
    this.messages = messages[speech.language];
    this.words = new TimeWords(this.messages, speech.locale, config.hours?.timeZone);
    this.cases = [...(config.cases ?? [])].sort((a, b) => b.reported - a.reported);
    this.evidenceLost = problems.some(
      ({ dropped }) => dropped && dropped.length < 3 && EVIDENCE.includes(dropped[0] as string),
    );
  }

  /** Computes everything for another moment. */
  tick(now: number): void {
    const { config } = this;
    this.now = now;
    this.promise = promiseAt(config, now);
    this.contact = contactAt(config, now);
    this.status = config.hours && statusAt(config.hours, now);
    this.record = this.evidenceLost ? undefined : recordAt(config, now);
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
    const own = [location.origin, new URL(this.base).origin];
    return href && own.includes(new URL(href).origin) ? href : undefined;
  }

  /** Opens the panel, or closes it. */
  toggle(opener?: HTMLElement | null, opened = !this.opened): void {
    if (opened === this.opened) return;
    this.opener = opener;
    this.opened = opened;
    this.refresh();
    this.emit(opened ? "vangnet:open" : "vangnet:close");
  }

  showMoreCases(): void {
    this.shownCases += MORE_CASES;
    this.refresh();
  }

  emit<Name extends keyof VangnetEvents>(name: Name, detail?: VangnetEvents[Name]["detail"]): void {
    emit(this.host, name, detail, this.config.analytics === "dataLayer");
  }
}
