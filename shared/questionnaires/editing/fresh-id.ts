/** The first of `v1`, `v2`, … that is not taken. An id says nothing, so that it need not change when words do. */
export const freshId = (letter: string, taken: Iterable<string>): string => {
  const known = new Set(taken);
  let number = known.size + 1;
  while (known.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
};
