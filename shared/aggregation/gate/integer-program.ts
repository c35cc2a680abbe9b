/** A sum of whole numbers, each with a factor: the place of the number in the program, and the factor. */
export type Sum = readonly (readonly [place: number, factor: number])[];

export type Bound = { readonly sum: Sum; readonly atLeast?: number | undefined; readonly atMost?: number | undefined };

/** Whole numbers from 0 on, what is known of them, and the sum that is to be as large as it can be. */
export type IntegerProgram = {
  readonly numbers: number;
  readonly bounds: readonly Bound[];
  readonly largest: Sum;
};

/**
 * `undecided` where a solver gave up: that is never an answer. Of `largest` the numbers are told with it, so that whoever
 * asked can check them.
 */
export type Solved =
  | { readonly is: "largest"; readonly value: number; readonly numbers: readonly number[] }
  | { readonly is: "impossible" }
  | { readonly is: "undecided" };

/** Solves exactly or says that it did not. The pure rules state programs and are given one of these. */
export type Solver = (program: IntegerProgram) => Solved;

export const sumOf = (sum: Sum, numbers: readonly number[]): number =>
  sum.reduce((total, [place, factor]) => total + factor * (numbers[place] ?? 0), 0);

/** Whether these whole numbers keep to all that is known: a solver calculates with rounded numbers, this does not. */
export const keepsTo = ({ bounds }: IntegerProgram, numbers: readonly number[]): boolean =>
  numbers.every((number) => Number.isSafeInteger(number) && number >= 0) &&
  bounds.every(({ sum, atLeast, atMost }) => {
    const value = sumOf(sum, numbers);
    return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
  });
