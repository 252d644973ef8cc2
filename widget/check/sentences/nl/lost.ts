import type { Args } from "../../finding.ts";
import { place } from "./place.ts";

/** What a visitor does not see because of a problem; empty when nothing is missing. */
export function lost({ path, dropped }: Args): string {
  if (dropped === "everything") return " Daarom toont de widget nu niets.";
  if (dropped === path) return " Daarom laat de widget dit weg.";
  return typeof dropped === "string" && dropped
    ? ` Daarom laat de widget ${place(dropped)} weg.`
    : "";
}
