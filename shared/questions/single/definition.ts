import * as z from "zod/mini";
import type { Choice } from "../control.ts";
import { asideSettings, asidesOf } from "../parts/asides.ts";
import { eachOnce, Option, otherChoice, valuesOf } from "../parts/choices.ts";

const Settings = z.strictObject({
  /** `aside`: stands beside the scale, as "dat weten wij niet" beside classes of a number. */
  options: z.array(z.extend(Option, { aside: z.optional(z.boolean()) })).check(z.minLength(2), z.maxLength(300)),
  /** The options go from little to much. */
  ordered: z.optional(z.boolean()),
  other: z.optional(z.boolean()),
  ...asideSettings,
});

/** One of a list of options. */
export const SingleSettings = Settings.check(eachOnce((settings) => valuesOf(choicesOf(settings))));
export type SingleSettings = z.output<typeof Settings>;

export function choicesOf(settings: SingleSettings): readonly Choice[] {
  return [
    ...settings.options.map(({ id, label, aside }) => ({ value: id, label, ...(aside && ({ aside } as const)) })),
    ...(settings.other ? [otherChoice] : []),
    ...asidesOf(settings),
  ];
}
