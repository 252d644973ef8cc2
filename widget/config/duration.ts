/** How long a promise may take. `today` has no count of its own: it is always 1. */
export interface Duration {
  unit: "minutes" | "hours" | "days" | "workingHours" | "workingDays" | "today";
  count: number;
}

/** Each unit as it is written, in English and Dutch. */
export const DURATION_PATTERN =
  /^(?:(?<today>today|vandaag)|[1-9]\d{0,3} (?:(?<minutes>minutes?|minuut|minuten)|(?<hours>hours?|uur|uren)|(?<days>days?|dag|dagen)|(?<workingHours>working hours?|werkuur|werkuren)|(?<workingDays>working days?|werkdag|werkdagen)))$/;

/** Reads `"4 working hours"`, `"2 dagen"`, `"today"` and their like. */
export function parseDuration(raw: unknown): Duration | undefined {
  const units = typeof raw === "string" && DURATION_PATTERN.exec(raw)?.groups;
  if (!units) return undefined;
  const unit = Object.keys(units).find((name) => units[name]) as Duration["unit"];
  return { unit, count: Number.parseInt(raw, 10) || 1 };
}
