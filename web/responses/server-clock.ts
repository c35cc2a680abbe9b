import { type Instant, instantAt } from "#shared/kernel/time.ts";

/**
 * The server's time in this browser: what the server said, plus the time that passed since by a clock that nobody can
 * set. The device's own date is never used.
 * @param passed milliseconds since some fixed moment
 */
export const serverClock = (said: Instant, passed: () => number): (() => Instant) => {
  const start = Date.parse(said) - passed();
  return () => instantAt(start + passed());
};
