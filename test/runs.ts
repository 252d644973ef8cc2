/** What is tried by hand: it finds what is plainly wrong, in little time. */
const TENTH = 0.1;
/** Fewer examples would seldom find anything. */
const LEAST = 50;

/**
 * How many generated examples a property is held against: a tenth, or the share that `VANGNET_RUNS` says, which is 1
 * where everything is checked and may be more.
 * @param full how many make the property certain enough
 * @param least how many are needed by what a test counts in them, whatever is asked for
 * @throws Error where `VANGNET_RUNS` is no number above 0: then nobody would know how much was tested
 */
export function runs(full: number, least = LEAST): number {
  const written = process.env.VANGNET_RUNS || TENTH;
  const share = Number(written);
  if (!(share > 0 && share < Number.POSITIVE_INFINITY)) {
    throw new Error(`VANGNET_RUNS is ${written}; it is a number such as 1, or 0.1.`);
  }
  return Math.max(Math.min(full, least), Math.ceil(full * share));
}
