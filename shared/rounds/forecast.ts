import * as z from "zod/mini";

/** What VH's staff will be able to publish, said before anything is sent. */
export const Forecast = z.strictObject({
  invited: z.int(),
  /** Fewer than this many answers without a name, or with one, and no figures of that group are shown. */
  fewestAnswers: z.int(),
  /** So few are asked that texts and conversations carry the round, not charts. */
  small: z.boolean(),
  breakdownPossible: z.boolean(),
  scenarios: z.array(
    z.strictObject({
      /** Share of the invited that answers, 0–1. */
      response: z.number(),
      answers: z.int(),
      blocks: z.int(),
      /** Expected share of closed questions with exact counts, 0–1. */
      exactShare: z.number(),
    }),
  ),
});
export type Forecast = z.output<typeof Forecast>;
