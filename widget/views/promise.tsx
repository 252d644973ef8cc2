import { h } from "preact";
import type { State } from "../state.ts";
import { Live } from "./live.tsx";

interface DeadlineProps {
  state: State;
  due: number | undefined;
  as?: string;
}

/** By when it is put right if it is reported now; nothing when that cannot be computed. */
export function Deadline({ state, due, as = "p" }: DeadlineProps) {
  return due === undefined
    ? null
    : h(
        as,
        { class: "deadline", part: "deadline" },
        <span>{`${state.messages.deadline} `}</span>,
        <Live
          as="time"
          dateTime={new Date(due).toISOString()}
          text={state.words.deadline(due, state.now)}
        />,
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
      <Live part="remedy" text={state.text(remedy)} />
      <Live text={state.text(otherwise)} />
      <Live class="muted" text={state.text(appliesTo)} />
      <Live class="muted" text={state.text(beyondTheLaw)} />
    </section>
  );
}
