import type { State } from "../state.ts";
import { Channels } from "./channels.tsx";
import { isolated, Live, Written } from "./live.tsx";
import { Photo } from "./photo.tsx";

/** Whether the contact is there now, in words; nothing when that is not known. */
function statusOf({ status, words, now }: State): string | undefined {
  return status && words.status(status, now);
}

/** The name of the contact, and whether that person is there now. */
export function whoHelps(state: State): string {
  const name = isolated(state.text(state.contact.name));
  const status = statusOf(state);
  return status ? `${name}, ${status}` : state.messages.helps(name);
}

/** The person who puts it right, and every way to reach that person. */
export function Person({ state }: { state: State }) {
  const { messages, words, now, speech } = state;
  const { name, role, note, replyWithin, languages } = state.contact;
  const due = replyWithin && state.due(replyWithin);
  const reply = due ? words.deadline(due, now) : replyWithin && words.within(replyWithin);
  return (
    <section class="stack contact" part="contact">
      <div class="person">
        <Photo state={state} />
        <div>
          <Written as="h3" class="title" text={state.text(name)} />
          <Written class="text muted" text={state.text(role)} />
          <Live class="text" part="status" text={statusOf(state)} />
        </div>
      </div>
      <Written class="text" text={note && messages.quote(state.text(note))} />
      <Live class="text muted small" text={reply && messages.replies(reply)} />
      <Live
        class="text muted small"
        text={languages?.[0] && messages.speaks(words.languages(languages, speech.language))}
      />
      <Channels state={state} />
    </section>
  );
}
