import * as z from "zod/mini";
import { valuesOf } from "./choices.ts";
import { faultInClasses } from "./classes.ts";
import type { FigureLayout } from "./figure.ts";

/** The check of an author's settings that bounds, classes and asides of a figure go together. */
export const soundFigure = <S>(layoutOf: (settings: S) => FigureLayout) =>
  z.superRefine<S>((settings, context) => {
    const fault = faultIn(layoutOf(settings));
    if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
  });

const faultIn = ({ min, max, decimals, classes, asides }: FigureLayout) => {
  if (max < min) return "max-below-min";
  if (classes.length === 0) return undefined;
  const taken = valuesOf(asides);
  return classes.some(({ id }) => taken.includes(id))
    ? "option-id-twice"
    : faultInClasses(classes, { min, max, decimals });
};
