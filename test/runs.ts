/** By hand; enough to find what is plainly wrong, in little time. */
const TENTH = 0.1;
/** Fewer would seldom find anything. */
const LEAST = 50;

/**
 * How many generated examples a property is held against: as many as are given when `VANGNET_RUNS` is 1, as it is
 * where everything is checked, ten times as many when it is 10, and a tenth of them when it is not set.
 * @param full how many make the property certain enough
 * @throws Error where `VANGNET_RUNS` is no number above 0: then nobody knows how much was tested
 */
export function runs(full: number): number {
  const written = process.env.VANGNET_RUNS || TENTH;
  const share = Number(written);
  if (!(share > 0 && share < Number.POSITIVE_INFINITY)) {
    throw new Error(`VANGNET_RUNS is ${written}; it is a number such as 1, or 0.1.`);
  }
  return Math.max(Math.min(full, LEAST), Math.ceil(full * share));
}
