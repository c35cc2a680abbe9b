/**
 * Joins the smallest parts, two at a time, until each pool holds at least `least`; parts keep their order. Of equally
 * small parts the earlier goes first, so the outcome follows from order and sizes alone.
 */
export const pools = <Part>(
  parts: readonly Part[],
  sizeOf: (part: Part) => number,
  least: number,
): readonly (readonly Part[])[] => {
  let made = parts.map((part, at) => ({ members: [{ part, at }], size: sizeOf(part) }));
  for (;;) {
    const [smallest, next] = made.toSorted((a, b) => a.size - b.size || firstOf(a) - firstOf(b));
    if (smallest === undefined || next === undefined || smallest.size >= least) break;
    const together = {
      members: [...smallest.members, ...next.members].sort((a, b) => a.at - b.at),
      size: smallest.size + next.size,
    };
    made = [...made.filter((pool) => pool !== smallest && pool !== next), together];
  }
  return made.sort((a, b) => firstOf(a) - firstOf(b)).map(({ members }) => members.map(({ part }) => part));
};

const firstOf = ({ members: [first] }: { members: readonly { at: number }[] }): number => first?.at ?? 0;
