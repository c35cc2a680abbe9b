import type { NumberClass } from "../parts/classes.ts";

/** Ends of the usual classes, as parts of the total. */
const ends = [0, 0.1, 0.25, 0.5, 1];

/** Nothing, up to a tenth, up to a quarter, up to half, more than half; of a small total those with a number in them. */
export const shareClasses = (total: number): readonly NumberClass[] => {
  const numbers = [...new Set(ends.map((end) => Math.floor(total * end)))];
  return numbers.map((to, at) => {
    const from = at === 0 ? 0 : (numbers[at - 1] ?? 0) + 1;
    const written = from === to ? `${to}` : `${from}–${to}`;
    return { id: `${from}-up`, label: { nl: written, en: written }, from, to };
  });
};
