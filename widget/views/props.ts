import type { State } from "../state.ts";

/** The panel that a view opens: another element's, where one is placed for the whole page. */
export interface OwnPanel {
  /** Whether it is open. */
  readonly opened: boolean;
  /** @param opener what was pressed: it gets the focus back */
  toggle(opener: HTMLElement): void;
}

/** What every view is given. */
export interface ViewProps {
  state: State;
  panel: OwnPanel;
}
