/** The list with one of its members at another place; places beyond the ends mean the ends. */
export const moved = <T>(list: readonly T[], one: T, to: number): readonly T[] => {
  const rest = list.filter((other) => other !== one);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), one, ...rest.slice(place)];
};
