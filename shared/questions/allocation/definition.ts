import * as z from "zod/mini";
import { LocalText } from "../../kernel/text.ts";
import { asideSettings, asidesOf } from "../parts/asides.ts";
import { eachOnce, Option, valuesOf } from "../parts/choices.ts";
import { faultInClasses, type NumberClass, NumberClasses } from "../parts/classes.ts";
import { shareClasses } from "./share-classes.ts";

const Settings = z.strictObject({
  items: z.array(Option).check(z.minLength(2), z.maxLength(20)),
  /** What is divided, in whole parts. */
  total: z._default(z.int().check(z.gte(2), z.lte(1_000_000)), 100),
  /** What the parts are: "mensen", "procent". */
  unit: z.optional(LocalText),
  /** In which the parts of an item are told: none, a little, up to a quarter, up to half, more, unless declared. */
  classes: z.optional(NumberClasses),
  ...asideSettings,
});
export type AllocationSettings = z.output<typeof Settings>;

export const classesOf = ({ classes, total }: AllocationSettings): readonly NumberClass[] =>
  classes ?? shareClasses(total);

/** A total divided over items, such as a hundred new people over levels. */
export const AllocationSettings = Settings.check(
  eachOnce(({ items }) => items.map(({ id }) => id)),
  eachOnce((settings) => [...classesOf(settings).map(({ id }) => id), ...valuesOf(asidesOf(settings))]),
  z.superRefine((settings, context) => {
    const fault = faultInClasses(classesOf(settings), { min: 0, max: settings.total, decimals: 0 });
    if (fault !== undefined && fault !== "option-id-twice") context.addIssue({ code: "custom", message: fault });
  }),
);
