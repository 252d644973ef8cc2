/** A number and what it counts, in a language with one form for one and another for more. They stay on one line. */
export const counted = (one: string, more: string) => (n: number) =>
  `${n}\u00a0${n === 1 ? one : more}`;

/** A time of day as a clock with 24 hours shows it. */
export const clock = (hour: number, minute: string) => `${hour < 10 ? "0" : ""}${hour}:${minute}`;
