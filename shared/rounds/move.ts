import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { LocalText } from "../kernel/text.ts";
import { Instant } from "../kernel/time.ts";
import { Migrated } from "../questionnaires/migration.ts";
import { QuestionId } from "../questions/question.ts";
import { LiveStatus, type Round } from "./round.ts";

/** That an open round went on to a later version of its questionnaire, and what that means for each question. */
export const Move = z.strictObject({
  from: idOf("questionnaire"),
  to: idOf("questionnaire"),
  at: Instant,
  byName: z.string().check(z.maxLength(120)),
  plan: z.array(Migrated),
});
export type Move = z.output<typeof Move>;

/** Under which version answers were given that say nothing of it: the one that the round began with. */
export const firstAsked = ({ moves, questionnaireId }: Pick<Round, "moves" | "questionnaireId">) =>
  moves?.[0]?.from ?? questionnaireId;

/** The moves from a version on, one after the other, until nothing leads further. */
export const movesFrom = (moves: readonly Move[], from: string): readonly Move[] => {
  const next = moves.find((move) => move.from === from);
  return next === undefined ? [] : [next, ...movesFrom(moves, next.to)];
};

const QuestionFate = z.extend(Migrated, { text: LocalText });

/** What a move means: by structure alone, and the same for every organisation; nobody's answers were looked at. */
export const MoveReport = z.strictObject({
  /** The round's version that was looked at. */
  version: z.int(),
  questions: z.array(QuestionFate),
  added: z.array(z.strictObject({ id: QuestionId, text: LocalText, required: z.boolean() })),
  organisations: z.array(
    z.strictObject({
      names: z.array(z.string().check(z.maxLength(160))),
      status: LiveStatus,
      /** A draft goes along when it is next opened; what was sent counts as far as its questions mean the same. */
      happens: z.enum(["begins-anew", "draft-moves", "sent-counts", "nothing"]),
    }),
  ),
});
export type MoveReport = z.output<typeof MoveReport>;
