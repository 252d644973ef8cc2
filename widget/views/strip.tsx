import type { State } from "../state.ts";
import { Chevron, Net } from "./icons.tsx";
import { Live } from "./live.tsx";

interface StripProps {
  state: State;
  /** The state whose panel it opens. */
  panel: State;
}

/** One line above the order button: promise, deadline, contact. It opens the panel. */
export function Strip({ state, panel }: StripProps) {
  const { headline, deadline } = state.promise;
  const due = deadline !== undefined && state.words.deadline(deadline, state.now);
  return (
    <button
      type="button"
      class="strip"
      part="strip"
      aria-haspopup="dialog"
      aria-expanded={panel.opened}
      onClick={(event) => panel.toggle(event.currentTarget)}
    >
      <Net />
      <span class="grow lines">
        <Live class="strong" text={state.text(headline)} />
        <span class="small facts">
          {due && (
            <span class="deadline" part="deadline">
              <span>{`${state.messages.deadline} `}</span>
              <Live as="time" dateTime={new Date(deadline).toISOString()} text={due} />
            </span>
          )}
          <Live class="muted" text={state.messages.helps(state.text(state.contact.name))} />
        </span>
      </span>
      <Chevron />
    </button>
  );
}
