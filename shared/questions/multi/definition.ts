import * as z from "zod/mini";
import type { Choice } from "../control.ts";
import { asideSettings, asidesOf } from "../parts/asides.ts";
import { eachOnce, Option, otherChoice, valuesOf } from "../parts/choices.ts";

const Settings = z.strictObject({
  /** `exclusive`: ticking it unticks all others, as with "geen belemmering". */
  options: z.array(z.extend(Option, { exclusive: z.optional(z.boolean()) })).check(z.minLength(1), z.maxLength(100)),
  /** A limit ties the options to each other; then they are told together, if the gate lets them pass. */
  max: z.optional(z.int().check(z.gte(1), z.lte(100))),
  exactly: z.optional(z.int().check(z.gte(1), z.lte(100))),
  other: z.optional(z.boolean()),
  ...asideSettings,
});

/** Any number of a list of options. */
export const MultiSettings = Settings.check(
  eachOnce((settings) => valuesOf(choicesOf(settings))),
  z.refine(({ max, exactly }) => max === undefined || exactly === undefined, "max-and-exactly"),
  z.refine((settings) => (settings.exactly ?? 0) <= inclusive(settings), "exactly-too-large"),
);
export type MultiSettings = z.output<typeof Settings>;

/** "N.v.t." and "geen opgave" rule everything else out, so they are exclusive too. */
export function choicesOf(settings: MultiSettings): readonly Choice[] {
  return [
    ...settings.options.map(({ id, label, exclusive }) => ({
      value: id,
      label,
      ...(exclusive && ({ exclusive } as const)),
    })),
    ...(settings.other ? [otherChoice] : []),
    ...asidesOf(settings).map((aside) => ({ ...aside, exclusive: true }) as const),
  ];
}

export function mostOf({ max, exactly }: MultiSettings): number {
  return max ?? exactly ?? Number.POSITIVE_INFINITY;
}

function inclusive(settings: MultiSettings): number {
  return choicesOf(settings).filter((choice) => !choice.exclusive).length;
}
