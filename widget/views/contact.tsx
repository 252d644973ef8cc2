import type { State } from "../state.ts";
import { Channels } from "./channels.tsx";
import { Live } from "./live.tsx";
import { Photo } from "./photo.tsx";

/** Whether the contact is there now, in words. */
export function Status({ state }: { state: State }) {
  const status = state.status;
  const words = status && state.words.status(status, state.now);
  return words ? <Live as="p" part="status" text={words} /> : null;
}

/** The person who puts it right, and every way to reach that person. */
export function Person({ state }: { state: State }) {
  const { messages } = state;
  const { name, role, note, replyWithin, languages } = state.contact;
  const details = [
    replyWithin && messages.replies(state.words.within(replyWithin)),
    languages && messages.speaks(state.words.languages(languages)),
  ].filter((detail) => detail);
  return (
    <section class="contact" part="contact">
      <div class="person">
        <Photo state={state} />
        <div>
          <Live as="h3" text={state.text(name)} />
          {role && <Live as="p" class="muted" text={state.text(role)} />}
          <Status state={state} />
        </div>
      </div>
      {note && <Live as="p" class="quote" text={messages.quote(state.text(note))} />}
      {details.length > 0 && <Live as="p" class="muted" text={details.join(" · ")} />}
      <Channels state={state} />
    </section>
  );
}
