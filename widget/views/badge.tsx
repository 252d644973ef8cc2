import type { State } from "../state.ts";
import { Net } from "./icons.tsx";
import { Live } from "./live.tsx";
import { Photo } from "./photo.tsx";
import { isShownAt } from "./show.ts";

/** The name of the contact, and whether that person is there now. */
export function whoHelps(state: State): string {
  const name = state.text(state.contact.name);
  const status = state.status;
  const words = status && state.words.status(status, state.now);
  return words ? `${name}, ${words}` : state.messages.helps(name);
}

/** The fixed button that opens the panel: the short promise, and who keeps it. */
export function Badge({ state }: { state: State }) {
  if (!isShownAt(location.pathname, state.config.show)) return null;
  return (
    <button
      type="button"
      class="badge"
      part="badge"
      aria-haspopup="dialog"
      aria-expanded={state.opened}
      onClick={(event) => state.toggle(event.currentTarget)}
    >
      <Photo state={state} />
      <span class="lines">
        <Live class="strong" text={state.text(state.promise.headline)} />
        <Live class="muted small" text={whoHelps(state)} />
      </span>
      <Net />
    </button>
  );
}
