import type { Path } from "../../events.ts";
import { rawAt } from "../rule.ts";

/** Where contacts stand in a config of any shape: its own, and those who stand in. */
export function contactPaths(raw: unknown): Path[] {
  const standIns = rawAt(raw, ["standIns"]);
  const others = Array.isArray(standIns) ? standIns : [];
  return [["contact"], ...others.map((_, index): Path => ["standIns", index, "contact"])];
}
