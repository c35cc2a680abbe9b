/** Set by `npm run test:long`. */
export const longVariable = "TEST_LENGTH";

/** How many cases a generated test runs: few enough for every day, or as many as a long night allows. */
export const runs = (everyDay: number, long: number): number =>
  process.env[longVariable] === "long" ? long : everyDay;
