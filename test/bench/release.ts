import { addSubmission, emptyTally } from "#shared/aggregation/tally.ts";
import { plan, submissions } from "./many.ts";
import { inTurns, inWords, line, processorMilliseconds, ratioOf, spreadOf } from "./measure.ts";

const many = 20_000;

/** Counting a whole round by the rules, beside parsing each submission and adding one per answer. */
export const release = async (): Promise<void> => {
  const texts = [...submissions(many)];
  const byRule = () =>
    processorMilliseconds(() =>
      texts.reduce((tally, text) => addSubmission(tally, plan, JSON.parse(text)), emptyTally(plan)),
    );
  const plainly = () =>
    processorMilliseconds(() => {
      const counters: Record<string, Record<string, number>> = {};
      for (const text of texts) {
        const { answers } = JSON.parse(text) as { answers: Readonly<Record<string, { choice: string }>> };
        for (const id in answers) {
          const { choice } = answers[id] ?? { choice: "" };
          counters[id] ??= {};
          const of = counters[id] ?? {};
          of[choice] = (of[choice] ?? 0) + 1;
        }
      }
    });
  await byRule();
  await plainly();
  const turns = await inTurns(9, byRule, plainly);
  line("counting a release / parsing and adding", inWords(ratioOf(turns)), "goal 8: at most 3");
  const perResponse = spreadOf(turns[0].map((one) => (one / many) * 1000));
  line("  of which the release, processor µs per response", inWords(perResponse), "");
};
