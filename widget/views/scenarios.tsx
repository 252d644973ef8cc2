import type { Scenario } from "../config/schema.ts";
import type { State } from "../state.ts";
import { ScenarioAction } from "./channels.tsx";
import { Chevron } from "./icons.tsx";
import { Written } from "./live.tsx";
import { Due } from "./promise.tsx";

function ScenarioRow({ state, scenario }: { state: State; scenario: Scenario }) {
  const within = scenario.within ?? state.promise.within;
  const { id, when, steps, remedy } = scenario;
  return (
    <details
      class="scenario"
      part="scenario"
      name="scenario"
      onToggle={(event) => event.currentTarget.open && state.emit("vangnet:scenario", { id })}
    >
      <summary class="summary">
        <span class="grow lines">
          <Written as="span" text={state.text(when)} />
          <Due state={state} within={within} />
        </span>
        <Chevron />
      </summary>
      <div class="unfolded">
        <ol class="stack steps">
          {steps.map((step, index) => (
            <Written as="li" class="text" key={index} text={state.text(step)} />
          ))}
        </ol>
        <Written class="text" text={state.text(remedy)} />
        <ScenarioAction state={state} scenario={scenario} />
      </div>
    </details>
  );
}

/** What can go wrong, each with its own steps, deadline and button. */
export function Scenarios({ state }: { state: State }) {
  const { scenarios } = state.config;
  if (!scenarios?.length) return null;
  return (
    <section class="stack">
      <h3 class="title">{state.messages.scenarios}</h3>
      <div class="rows">
        {scenarios.map((scenario, index) => (
          <ScenarioRow key={index} state={state} scenario={scenario} />
        ))}
      </div>
    </section>
  );
}
