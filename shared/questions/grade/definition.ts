import * as z from "zod/mini";
import { asideSettings, asidesOf } from "../parts/asides.ts";
import type { FigureLayout } from "../parts/figure.ts";

/** A Dutch school mark: 1 is very poor, 6 just enough, 10 excellent. */
export const GradeSettings = z.strictObject(asideSettings);
export type GradeSettings = z.output<typeof GradeSettings>;

export const layoutOf = (settings: GradeSettings): FigureLayout => ({
  min: 1,
  max: 10,
  decimals: 0,
  classes: [],
  asides: asidesOf(settings),
});

export const grades = Array.from({ length: 10 }, (_, below) => {
  const mark = String(below + 1);
  return { code: mark, label: { nl: mark, en: mark } };
});
