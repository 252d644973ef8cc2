import type { State } from "../state.ts";
import { isolated, Live, Written } from "./live.tsx";

/** Why the promise is another one these days, and until when to order. */
export function SeasonNotice({ state }: { state: State }) {
  const { orderBefore } = state;
  const notice = state.text(state.promise.season?.notice);
  if (!notice && !orderBefore) return null;
  return (
    <section class="stack season" part="season">
      <Written class="text" text={notice} />
      {orderBefore && (
        <Live
          class="text strong"
          text={state.messages.orderBefore(
            isolated(state.text(orderBefore.for)),
            state.words.before(orderBefore.until, state.now),
          )}
        />
      )}
    </section>
  );
}
