/** The list with the thing at a place moved up (-1) or down (1). */
export const moved = <T>(list: readonly T[], place: number, by: -1 | 1): readonly T[] => {
  const next = [...list];
  const [thing] = next.splice(place, 1);
  if (thing !== undefined) next.splice(place + by, 0, thing);
  return next;
};
