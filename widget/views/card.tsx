import type { State } from "../state.ts";
import { CaseRecord, CaseStory } from "./cases.tsx";
import { Person } from "./contact.tsx";
import { Chevron } from "./icons.tsx";
import { Promised } from "./promise.tsx";
import { SeasonNotice } from "./season.tsx";

interface CardProps {
  state: State;
  /** The state whose panel it opens. */
  panel: State;
}

/** For the homepage or a product page: promise, contact, record and latest case, in the flow of the page. */
export function Card({ state, panel }: CardProps) {
  const [latest] = state.cases;
  return (
    <div class="card" part="card">
      <SeasonNotice state={state} />
      <div class="columns">
        <div>
          <Promised state={state} />
          <button
            type="button"
            class="more"
            aria-haspopup="dialog"
            aria-expanded={panel.opened}
            onClick={(event) => panel.toggle(event.currentTarget)}
          >
            <span>{state.messages.open}</span>
            <Chevron />
          </button>
        </div>
        <Person state={state} />
      </div>
      {latest && (
        <div class="columns proof">
          <CaseRecord state={state} />
          <CaseStory state={state} shopCase={latest} />
        </div>
      )}
    </div>
  );
}
