import type { ComponentType } from "preact";
import { Badge } from "./badge.tsx";
import { Card } from "./card.tsx";
import { Panel } from "./panel.tsx";
import type { ViewProps } from "./props.ts";
import { Strip } from "./strip.tsx";

const views: Record<string, ComponentType<ViewProps>> = {
  badge: Badge,
  card: Card,
  strip: Strip,
};

/**
 * Lifts the dock out of a page whose root or body has a transform: that would be the frame of what is fixed,
 * and turn it too. Elsewhere it stays on its layer, below cookie banners.
 */
function lift(dock: HTMLElement | null): void {
  // What is fixed has no offset parent, unless something above it has become its frame.
  // https://drafts.csswg.org/cssom-view/#dom-htmlelement-offsetparent
  if (!dock?.offsetParent) return;
  dock.popover = "manual";
  dock.showPopover?.();
}

/**
 * What an element shows: one of the views, or none, and its panel while that is open.
 * It is always left to right, as the languages it speaks are.
 */
export function Root({ state, panel, view }: ViewProps & { view: string }) {
  const View = Object.hasOwn(views, view) && views[view];
  const isDock = view === "badge";
  return (
    <div
      class={`root ${isDock ? "dock" : ""}`}
      // Made anew, so that it is looked at again each time.
      ref={isDock ? (dock) => lift(dock) : null}
      lang={state.speech.language}
      dir="ltr"
    >
      {View && <View state={state} panel={panel} />}
      {state.opened && <Panel state={state} />}
    </div>
  );
}
