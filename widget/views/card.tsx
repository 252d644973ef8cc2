import { CaseRecord, CaseStory } from "./cases.tsx";
import { Person } from "./contact.tsx";
import { Chevron } from "./icons.tsx";
import { Live } from "./live.tsx";
import { Opener } from "./opener.tsx";
import { Promised } from "./promise.tsx";
import type { ViewProps } from "./props.ts";
import { SeasonNotice } from "./season.tsx";

/** For the homepage or a product page: promise, contact, record and latest case, in the flow of the page. */
export function Card({ state, panel }: ViewProps) {
  const [latest] = state.cases;
  return (
    <div class="card" part="card">
      <SeasonNotice state={state} />
      <div class="columns">
        <div class="stack">
          <Promised state={state} />
          <Live class="text small muted" text={state.messages.rights} />
          <Opener panel={panel} class="more">
            <span>{state.messages.open}</span>
            <Chevron />
          </Opener>
        </div>
        <Person state={state} />
      </div>
      {latest && (
        <div class="columns">
          <CaseRecord state={state} />
          <CaseStory state={state} shopCase={latest} />
        </div>
      )}
    </div>
  );
}
