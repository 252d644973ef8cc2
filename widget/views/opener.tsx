import type { ComponentChildren } from "preact";
import type { OwnPanel } from "./props.ts";

interface OpenerProps {
  panel: OwnPanel;
  class: string;
  part?: string;
  children: ComponentChildren;
}

/** A button that opens the panel, and closes it again. */
export function Opener({ panel, ...attributes }: OpenerProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={panel.opened}
      onClick={(event) => panel.toggle(event.currentTarget)}
      {...attributes}
    />
  );
}
