import type { Scenario } from "../config/schema.ts";
import { deadlineOf } from "../promise/deadline.ts";
import type { State } from "../state.ts";
import { ScenarioAction } from "./channels.tsx";
import { Chevron } from "./icons.tsx";
import { Deadline } from "./promise.tsx";

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
      <summary>
        <span class="grow">
          <span>{state.text(when)}</span>
          <span class="muted small">{state.words.within(within)}</span>
        </span>
        <Chevron />
      </summary>
      <div class="unfolded">
        <ol>
          {steps.map((step, index) => (
            <li key={index}>{state.text(step)}</li>
          ))}
        </ol>
        {remedy && <p>{state.text(remedy)}</p>}
        <Deadline state={state} due={deadlineOf(within, state.now, state.config.hours)} />
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
    <section>
      <h3>{state.messages.scenarios}</h3>
      <div class="rows">
        {scenarios.map((scenario, index) => (
          <ScenarioRow key={index} state={state} scenario={scenario} />
        ))}
      </div>
    </section>
  );
}
