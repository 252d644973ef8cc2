import type { Duration } from "../config/duration.ts";
import type { State } from "../state.ts";
import { Live, Written } from "./live.tsx";

interface DueProps {
  state: State;
  within: Duration;
}

/** By when something reported now is put right; the plain duration when no moment can be computed. */
export function Due({ state, within }: DueProps) {
  const due = state.due(within);
  return due === undefined ? (
    <Live as="span" class="muted small" text={state.words.within(within)} />
  ) : (
    <Live
      as="time"
      class="deadline"
      part="deadline"
      dateTime={new Date(due).toISOString()}
      text={state.words.deadline(due, state.now)}
    />
  );
}

/** The promise that holds now: headline, deadline, what the visitor gets, and what happens if it is missed. */
export function Promised({ state, id }: { state: State; id?: string }) {
  const { headline, within } = state.promise;
  const { appliesTo, remedy, otherwise, beyondTheLaw } = state.config.promise;
  return (
    <section class="stack">
      <Written as="h2" class="headline" id={id} part="headline" text={state.text(headline)} />
      {state.due(within) && (
        <p class="text">
          <span>{`${state.messages.deadline} `}</span>
          <Due state={state} within={within} />
        </p>
      )}
      <Written class="text" part="remedy" text={state.text(remedy)} />
      <Written class="text" text={state.text(otherwise)} />
      <Written class="text muted small" text={state.text(appliesTo)} />
      <Written class="text muted small" text={state.text(beyondTheLaw)} />
    </section>
  );
}
