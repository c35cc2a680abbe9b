const longest = 60_000;

/**
 * How long to wait before trying again: 1, 2, 4, 8 … 60 seconds, each made up to half shorter or longer, so that a
 * room full of browsers that lost the same connection does not come back in the same second.
 * @param failures how often it failed in a row, from 1
 * @param chance a number from 0 up to 1
 * @returns milliseconds
 */
export const backoff = (failures: number, chance: number): number =>
  Math.round(Math.min(longest, 1000 * 2 ** (Math.max(1, failures) - 1)) * (0.5 + chance));
