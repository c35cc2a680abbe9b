import * as z from "zod/mini";
import type { Choice } from "../control.ts";
import { oneOf } from "./choices.ts";

/** What stands in the place of a whole answer: "n.v.t." or "geen opgave". */
export type Instead = { readonly choice: string };

/** Takes an answer of its own shape, or one of the asides that the author offers in its place. */
export const orInstead = <A>(answer: z.ZodMiniType<A>, asides: readonly Choice[]): z.ZodMiniType<A | Instead> =>
  asides.length === 0 ? answer : z.union([answer, z.strictObject({ choice: oneOf(asides) }, "wrong-shape")]);

export const isInstead = (answer: object): answer is Instead => "choice" in answer;
