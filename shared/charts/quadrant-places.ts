import type { Quadrant, QuadrantPoint } from "./quadrant-points.ts";

/** A point with where it is drawn, in parts of the field: from 0 at the left and below to 1 at the right and above. */
export type PlacedPoint = QuadrantPoint & { readonly x: number; readonly y: number };

/** Points at the same place stand side by side, so many in a line before a new line begins. */
const inLine = 3;

/**
 * Where the points are drawn. Half a step keeps them off the edges; those that lie at one place are laid out around it.
 * @param step how far apart neighbours at one place stand, in parts of the field
 */
export const placedPoints = (
  { up, along, points }: Quadrant,
  step: { readonly x: number; readonly y: number },
): readonly PlacedPoint[] =>
  points.map((point) => {
    const here = points.filter((other) => other.up === point.up && other.along === point.along);
    const at = here.indexOf(point);
    const lines = Math.ceil(here.length / inLine);
    const line = Math.floor(at / inLine);
    const inThis = Math.min(inLine, here.length - line * inLine);
    return {
      ...point,
      x: (point.along + 0.5) / along.steps.length + ((at % inLine) - (inThis - 1) / 2) * step.x,
      y: (point.up + 0.5) / up.steps.length - (line - (lines - 1) / 2) * step.y,
    };
  });
