import type { Path } from "../../../config/problem.ts";
import { placesAt } from "../../texts.ts";

/** Where a field of a contact stands: with the shop's own contact, and with those who stand in. */
export function inContacts(raw: unknown, field: string): Path[] {
  return [["contact", field], ...placesAt(raw, ["standIns", "*", "contact", field])];
}
