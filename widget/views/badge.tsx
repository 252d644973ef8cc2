import type { State } from "../state.ts";
import { whoHelps } from "./contact.tsx";
import { Net } from "./icons.tsx";
import { Live, Written } from "./live.tsx";
import { Opener } from "./opener.tsx";
import { Photo } from "./photo.tsx";
import { isShownAt } from "./show.ts";

/** The fixed button that opens the panel: the short promise, and who keeps it. */
export function Badge({ state }: { state: State }) {
  if (!isShownAt(state.page.path.value, state.config.show)) return null;
  return (
    <Opener panel={state} class="badge" part="badge">
      <Photo state={state} />
      <span class="lines">
        <Written as="span" class="strong" text={state.text(state.promise.headline)} />
        <Live as="span" class="muted small" text={whoHelps(state)} />
      </span>
      <Net />
    </Opener>
  );
}
