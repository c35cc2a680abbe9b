/** How a run of tests went. A file that could not be read or a hook that broke counts as one failed. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export const sum = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** The one line that says it all, to people and machines alike: `12 passed, 0 failed, 1 skipped`. */
export const plainLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/** A run in which nothing was tested has proved nothing. */
export const isGreen = ({ passed, failed }: Counts): boolean => failed === 0 && passed > 0;
