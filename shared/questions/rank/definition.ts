import * as z from "zod/mini";
import { asideSettings } from "../parts/asides.ts";
import { eachOnce, Option } from "../parts/choices.ts";

const Settings = z.strictObject({
  options: z.array(Option).check(z.minLength(2), z.maxLength(40)),
  /** How many are put in order. */
  pick: z.int().check(z.gte(2), z.lte(10)),
  ...asideSettings,
});

/** So many of a list, the most important first. */
export const RankSettings = Settings.check(
  eachOnce(({ options }) => options.map(({ id }) => id)),
  z.refine(({ options, pick }) => pick <= options.length, "exactly-too-large"),
);
export type RankSettings = z.output<typeof Settings>;
