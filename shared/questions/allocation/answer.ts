import * as z from "zod/mini";
import { asidesOf } from "../parts/asides.ts";
import { type Instead, isInstead, orInstead } from "../parts/instead.ts";
import type { AllocationSettings } from "./definition.ts";

/** The parts of each item; one without parts may be left out. Or an aside. */
export type Shares = { readonly shares: Readonly<Record<string, number>> };
export type AllocationAnswer = Shares | Instead;

/**
 * A sum below or above the total is kept too: whoever moves ten parts from one item to another passes through it, and
 * nothing typed is lost. It is only not complete.
 */
export const allocationAnswer = (settings: AllocationSettings): z.ZodMiniType<AllocationAnswer> => {
  const parts = z
    .number("not-a-number")
    .check(z.gte(0, "too-small"), z.lte(settings.total, "too-large"), z.refine(Number.isInteger, "too-precise"));
  const shares = z
    .strictObject(Object.fromEntries(settings.items.map(({ id }) => [id, z.optional(parts)])), "wrong-shape")
    .check(
      z.refine((given) => Object.keys(given).length > 0, "blank"),
      z.refine((given) => Object.values(given).every((part) => part !== undefined), "wrong-shape"),
    );
  return orInstead(z.strictObject({ shares }, "wrong-shape") as unknown as z.ZodMiniType<Shares>, asidesOf(settings));
};

export const dividedOf = ({ shares }: Shares): number => Object.values(shares).reduce((sum, part) => sum + part, 0);

/** Open is the sum while it is not the total; items left blank have no parts once it is. */
export const openSum = ({ total }: AllocationSettings, answer: AllocationAnswer): readonly string[] =>
  isInstead(answer) || dividedOf(answer) === total ? [] : ["total"];
