/** How long a promise may take. `today` has no count of its own: it is always 1. */
export interface Duration {
  unit: "minutes" | "hours" | "days" | "workingHours" | "workingDays" | "today";
  count: number;
}

/** Each unit as it is written in English, Dutch, German and French: with either apostrophe, and "ouvrable" as in Belgium. */
export const DURATION_PATTERN =
  /^(?:(?<today>today|vandaag|heute|aujourd['’]hui)|[1-9]\d{0,3} (?:(?<minutes>minutes?|minuut|minuten|Minuten?)|(?<hours>hours?|uur|uren|Stunden?|heures?)|(?<days>days?|dag|dagen|Tage?|jours?)|(?<workingHours>working hours?|werkuur|werkuren|Arbeitsstunden?|heures? ouvr(?:ée|able)s?)|(?<workingDays>working days?|werkdag|werkdagen|Werktage?|Arbeitstage?|jours? ouvr(?:é|able)s?)))$/;

/** Reads `"4 working hours"`, `"2 dagen"`, `"48 heures"`, `"heute"` and their like. */
export function parseDuration(raw: unknown): Duration | undefined {
  const units = typeof raw === "string" && DURATION_PATTERN.exec(raw)?.groups;
  if (!units) return undefined;
  const unit = Object.keys(units).find((name) => units[name]) as Duration["unit"];
  return { unit, count: Number.parseInt(raw, 10) || 1 };
}
