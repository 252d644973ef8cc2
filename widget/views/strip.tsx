import { Chevron, Net } from "./icons.tsx";
import { isolated, Live, Written } from "./live.tsx";
import { Opener } from "./opener.tsx";
import { Due } from "./promise.tsx";
import type { ViewProps } from "./props.ts";

/** One line above the order button: promise, deadline, contact. It opens the panel. */
export function Strip({ state, panel }: ViewProps) {
  const { messages, promise, contact } = state;
  return (
    <Opener panel={panel} class="strip" part="strip">
      <Net />
      <span class="grow lines">
        <Written as="span" class="strong" text={state.text(promise.headline)} />
        <span class="small facts">
          {state.due(promise.within) && <Due state={state} within={promise.within} />}
          <Live as="span" class="muted" text={messages.helps(isolated(state.text(contact.name)))} />
        </span>
      </span>
      <Chevron />
    </Opener>
  );
}
