import { computed, type ReadonlySignal } from "@preact/signals-core";
import { timed } from "./clock.ts";
import { DAY } from "./config/dates.ts";
import type { Duration } from "./config/duration.ts";
import { remembered } from "./config/remembered.ts";
import type { Config } from "./config/schema.ts";
import { deadlineChange, deadlineOf, roundUp } from "./promise/deadline.ts";
import { type Status, statusAt } from "./promise/hours.ts";
import { recordAt } from "./promise/record.ts";
import { contactOn, orderBeforeAt, promiseOn, startOf, todayOf } from "./promise/season.ts";

/**
 * What a config means at this moment, as signals. Each says itself until when it holds, so nobody keeps a list of
 * what time changes; and each changes only when a word that is shown does.
 */
export class Meaning {
  private readonly dues = new Map<Duration, ReadonlySignal<number | undefined>>();

  constructor(private readonly config: Config) {}

  /** The date in the shop. */
  readonly today = timed((now) => {
    const today = todayOf(this.config, now);
    return [today, startOf(today + 1, this.config)];
  });

  readonly promise = computed(() => promiseOn(this.config, this.today.value));

  readonly contact = computed(() => contactOn(this.config, this.today.value));

  readonly orderBefore = timed(
    (now) => {
      const found = orderBeforeAt(this.promise.value.season, this.config, now);
      return [found, found?.until];
    },
    (_, until) => until,
  );

  /** Whether somebody is there; nothing without opening hours. */
  readonly status = timed<Status | undefined>(
    (now) => {
      const { hours } = this.config;
      if (!hours) return [undefined];
      const status = statusAt(hours, now);
      if (!status.open) return [status, status.opens];
      const { until } = status;
      // "Here now" becomes "here now, until …" a day before.
      const nearing = until && until - DAY + 1;
      return [status, nearing && nearing > now ? nearing : until];
    },
    (status, until) => `${status?.open} ${until}`,
  );

  readonly record = timed(
    (now) => [recordAt(this.config, now)],
    (record) => JSON.stringify(record),
  );

  /** When something reported now is put right, as an instant; another one only when it is shown as another. */
  due(within: Duration): ReadonlySignal<number | undefined> {
    const { hours } = this.config;
    return remembered(this.dues, within, () =>
      timed(
        (now) => [deadlineOf(within, now, hours), deadlineChange(within, now, hours)],
        (instant) => instant && roundUp(instant),
      ),
    );
  }
}

const known = new WeakMap<Config, Meaning>();

/** The meaning of a config, one for all who show it. */
export function meaningOf(config: Config): Meaning {
  return remembered(known, config, () => new Meaning(config));
}
