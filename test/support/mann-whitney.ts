/**
 * How likely two samples would differ by this much if nothing told them apart (Mann–Whitney, two-sided, with the normal
 * approximation and ties counted half). Says nothing of how times are distributed, which is why it is used on times.
 * @param one at least twenty values, as many in the other
 */
export const mannWhitney = (one: readonly number[], other: readonly number[]): number => {
  const wins = one.reduce(
    (sum, left) => sum + other.reduce((own, right) => own + (left > right ? 1 : left === right ? 0.5 : 0), 0),
    0,
  );
  const pairs = one.length * other.length;
  const spread = Math.sqrt((pairs * (one.length + other.length + 1)) / 12);
  return 2 * (1 - normal(Math.abs(wins - pairs / 2) / spread));
};

/** The part of a normal distribution below so many deviations (Abramowitz and Stegun, 26.2.17; seven figures). */
const normal = (deviations: number): number => {
  const t = 1 / (1 + 0.2316419 * deviations);
  const tail = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce(
    (sum, factor) => (sum + factor) * t,
    0,
  );
  return 1 - (Math.exp((-deviations * deviations) / 2) / Math.sqrt(2 * Math.PI)) * tail;
};
