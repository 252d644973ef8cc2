import { Component } from "preact";
import type { State } from "../state.ts";
import { Cases } from "./cases.tsx";
import { Person } from "./contact.tsx";
import { present } from "./dialog.ts";
import { Close, Net } from "./icons.tsx";
import { Written } from "./live.tsx";
import { Promised } from "./promise.tsx";
import { Scenarios } from "./scenarios.tsx";
import { SeasonNotice } from "./season.tsx";
import { SmallPrint } from "./small-print.tsx";

/** The whole story, for a visitor who asked for it. */
export class Panel extends Component<{ state: State }> {
  // Preact calls a ref anew whenever it is another function, and the dialog would be closed and shown again at each
  // drawing. A class has one for as long as the panel is open.
  private present = (dialog: HTMLDialogElement | null) =>
    dialog
      ? present(dialog, this.props.state.visited.opener, () => this.props.state.toggle())
      : undefined;

  render({ state }: { state: State }) {
    return (
      <dialog ref={this.present} class="panel" part="panel" tabIndex={-1} aria-labelledby="promise">
        <div class="head">
          <Net />
          <Written class="text grow strong" text={state.text(state.config.shop.name)} />
          <button
            type="button"
            class="close"
            aria-label={state.messages.close}
            onClick={() => state.toggle()}
          >
            <Close />
          </button>
        </div>
        <div class="scroller">
          <SeasonNotice state={state} />
          <Promised state={state} id="promise" />
          <Person state={state} />
          <Scenarios state={state} />
          <Cases state={state} />
          <SmallPrint state={state} />
        </div>
      </dialog>
    );
  }
}
