import type { State } from "../state.ts";
import { Live } from "./live.tsx";

/** By when it is put right if it is reported now; nothing when that cannot be computed. */
export function Deadline({ state, due }: { state: State; due: number | undefined }) {
  if (due === undefined) return null;
  return (
    <p class="deadline" part="deadline">
      <span>{`${state.messages.deadline} `}</span>
      <Live
        as="time"
        dateTime={new Date(due).toISOString()}
        text={state.words.deadline(due, state.now)}
      />
    </p>
  );
}

/** The promise that holds now: headline, deadline, what the visitor gets, and what happens if it is missed. */
export function Promised({ state, id }: { state: State; id?: string }) {
  const { headline, deadline } = state.promise;
  const { appliesTo, remedy, otherwise, beyondTheLaw } = state.config.promise;
  return (
    <section>
      <Live as="h2" id={id} part="headline" text={state.text(headline)} />
      <Deadline state={state} due={deadline} />
      <p part="remedy">{state.text(remedy)}</p>
      {otherwise && <p>{state.text(otherwise)}</p>}
      {appliesTo && <p class="muted">{state.text(appliesTo)}</p>}
      {beyondTheLaw && <p class="muted">{state.text(beyondTheLaw)}</p>}
    </section>
  );
}
