import type { Round } from "#shared/rounds/round.ts";
import { hundredAndTwentyQuestions } from "../fixtures/questionnaires/hundred-and-twenty-questions.ts";
import { type Asked, openRound } from "../support/open-round.ts";
import type { World } from "../support/world.ts";

export type Opened = { readonly round: Round; readonly asked: Asked };

/** Organisations that are asked a hundred and twenty questions, opened by fifties as they are needed. */
export const openedFor = (world: World, all: number) => {
  const ready: Opened[] = [];
  let opening: Promise<void> | undefined;
  const open = async () => {
    const { round, asked } = await openRound(world, {
      organisations: Math.min(50, all),
      questionnaire: hundredAndTwentyQuestions,
    });
    ready.push(...asked.map((one) => ({ round, asked: one })));
    opening = undefined;
  };
  return {
    take: async (): Promise<Opened> => {
      for (let one = ready.pop(); ; one = ready.pop()) {
        if (one !== undefined) return one;
        opening ??= open();
        await opening;
      }
    },
  };
};
