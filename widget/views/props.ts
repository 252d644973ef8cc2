import type { State } from "../state.ts";

/** What every view is given. */
export interface ViewProps {
  state: State;
  /** The state whose panel the view opens: another element's, where one is placed for the whole page. */
  panel: State;
}
