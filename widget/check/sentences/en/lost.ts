import type { Args } from "../../finding.ts";
import { place } from "./place.ts";

/** What a visitor does not see because of a problem; empty when nothing is missing. */
export function lost({ path, dropped }: Args): string {
  if (dropped === "everything") return " So the widget shows nothing at all.";
  if (dropped === path) return " So the widget leaves this out.";
  return typeof dropped === "string" && dropped
    ? ` So the widget leaves out ${place(dropped)}.`
    : "";
}
