/** Milliseconds between two looks at what colleagues changed; hidden pages do not look at all. */
const paces = { quick: 3000, colleagues: 15_000, alone: 60_000 } as const;

type Company = {
  /** Colleagues who are at work at this moment. */
  readonly others: number;
  /** All who work on this response, oneself included. */
  readonly members: number;
  /** Something is about to happen or held up: the closing, or a save that waits for somebody to sign in. */
  readonly pressing: boolean;
};

/**
 * How often to look: quickly while somebody else is there or something presses, now and then in a team, and hardly ever
 * for whoever works alone. Nearly everything that answering costs is this question, so it is asked only as often as the
 * answer matters; `docs/performance.md` says what it comes to.
 */
export const paceOf = ({ others, members, pressing }: Company): number =>
  others > 0 || pressing ? paces.quick : members > 1 ? paces.colleagues : paces.alone;

/** Whether somebody who moves to another question should see it as it is now, given when the page last looked. */
export const isStale = (sinceLook: number, pace: number): boolean => pace < paces.alone && sinceLook > paces.quick;
