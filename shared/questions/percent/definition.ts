import * as z from "zod/mini";
import { asideSettings, asidesOf } from "../parts/asides.ts";
import { type NumberClass, NumberClasses } from "../parts/classes.ts";
import type { FigureLayout } from "../parts/figure.ts";
import { soundFigure } from "../parts/sound-figure.ts";

const bound = z.number().check(z.gte(-1000), z.lte(10_000));

const Settings = z.strictObject({
  min: z._default(bound, 0),
  max: z._default(bound, 100),
  /** Digits behind the decimal sign. */
  decimals: z._default(z.int().check(z.gte(0), z.lte(2)), 0),
  /** Ten-point classes, unless declared otherwise. Beyond 0 to 100 % they must be declared. */
  classes: z.optional(NumberClasses),
  ...asideSettings,
});
export type PercentSettings = z.output<typeof Settings>;

export const layoutOf = (settings: PercentSettings): FigureLayout => ({
  unit: { nl: "%", en: "%" },
  min: settings.min,
  max: settings.max,
  decimals: settings.decimals,
  classes: settings.classes ?? tenPointClasses(settings.decimals),
  asides: asidesOf(settings),
});

/** A share in percent, or a growth. */
export const PercentSettings = Settings.check(soundFigure(layoutOf));

/** 0–9 %, 10–19 %, …, 90–100 %. With decimals the classes meet at the same tens: 9.9 lies in the first. */
function tenPointClasses(decimals: number): readonly NumberClass[] {
  return Array.from({ length: 10 }, (_, ten) => {
    const [from, to] = [ten * 10, ten === 9 ? 100 : Number((ten * 10 + 10 - 10 ** -decimals).toFixed(decimals))];
    const written = `${from}–${to}%`;
    return { id: `${from}-up`, label: { nl: written.replace(".", ","), en: written }, from, to };
  });
}
