import * as z from "zod/mini";
import type { LocalText } from "../../kernel/text.ts";
import type { Choice, ControlSpec } from "../control.ts";
import type { AnswerLine, Comparable, ConditionValue, Observations, Variable } from "../kind.ts";
import { labelOf, oneOf, optionsOf, valuesOf } from "./choices.ts";
import { classOf, type NumberClass } from "./classes.ts";
import { answeredOnly, answeredOption } from "./count-only.ts";
import { shownFigure } from "./shown.ts";

/** What every question stores whose control is `figure`: a number, or the id of an aside. */
export type Figure = number | string;

/** A figure as its kind lays it out; bounds are included. */
export type FigureLayout = {
  readonly unit?: LocalText | undefined;
  readonly min: number;
  readonly max: number;
  /** Digits behind the decimal sign. */
  readonly decimals: number;
  readonly classes: readonly NumberClass[];
  readonly asides: readonly Choice[];
};

/** Beyond this a number is no longer exact to the last digit a question can ask for. */
export const largestFigure = 1e11;

export const figureAnswer = ({ min, max, decimals, asides }: FigureLayout): z.ZodMiniType<Figure> => {
  const figure = z.number("not-a-number").check(
    z.gte(min, "too-small"),
    z.lte(max, "too-large"),
    z.refine((value) => Number(value.toFixed(decimals)) === value, "too-precise"),
  );
  return asides.length === 0 ? figure : z.union([figure, oneOf(asides)]);
};

/** Rule R8: numbers leave the raw answers as classes; without declared classes only their number does. */
export const figureVariables = ({ classes, asides }: FigureLayout): readonly Variable[] =>
  classes.length === 0
    ? [answeredOnly(optionsOf(asides))]
    : [
        {
          item: null,
          scale: "classes",
          options: [...classes.map(({ id, label }) => ({ code: id, label })), ...optionsOf(asides)],
        },
      ];

export const figureObserved = ({ classes }: FigureLayout, answer: Figure): Observations =>
  new Map([["", typeof answer === "string" ? answer : (classOf(classes, answer)?.id ?? answeredOption.code)]]);

export const figureValue = (answer: Figure): ConditionValue => ({ is: "scalar", value: answer });

export const figureCompares = ({ min, max, decimals, asides }: FigureLayout): Comparable => ({
  is: "number",
  codes: valuesOf(asides),
  between: { least: min, most: max, decimals },
});

export const figureControl = (layout: FigureLayout): ControlSpec => {
  const { unit, min, max, decimals, asides } = layout;
  return {
    control: "figure",
    ...(unit && { unit }),
    ...(min > -largestFigure && { min }),
    ...(max < largestFigure && { max }),
    decimals,
    layout: "field",
    asides,
  };
};

export const figureLines = ({ decimals, unit, asides }: FigureLayout, answer: Figure): readonly AnswerLine[] => [
  { value: typeof answer === "string" ? labelOf(asides, answer) : shownFigure(answer, decimals, unit) },
];
