import * as z from "zod/mini";
import { LocalText } from "../../kernel/text.ts";
import { asideSettings, asidesOf } from "../parts/asides.ts";
import { NumberClasses } from "../parts/classes.ts";
import { type FigureLayout, largestFigure } from "../parts/figure.ts";
import { soundFigure } from "../parts/sound-figure.ts";

const bound = z.number().check(z.gte(-largestFigure), z.lte(largestFigure));

const Settings = z.strictObject({
  unit: z.optional(LocalText),
  min: z.optional(bound),
  max: z.optional(bound),
  /** Digits behind the decimal sign. */
  decimals: z._default(z.int().check(z.gte(0), z.lte(4)), 0),
  /** Without classes only the number of answers may be published. */
  classes: z.optional(NumberClasses),
  ...asideSettings,
});
export type NumberSettings = z.output<typeof Settings>;

export const layoutOf = (settings: NumberSettings): FigureLayout => ({
  unit: settings.unit,
  min: settings.min ?? -largestFigure,
  max: settings.max ?? largestFigure,
  decimals: settings.decimals,
  classes: settings.classes ?? [],
  asides: asidesOf(settings),
});

/** A number with its unit, its bounds and the classes in which it is published. */
export const NumberSettings = Settings.check(soundFigure(layoutOf));
