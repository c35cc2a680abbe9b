import type { saveAnswers } from "#shared/responses/operations.ts";
import type { AnswerChange, SaveMark } from "#shared/responses/response.ts";
import type { Reply } from "#web/api/reply.ts";

/** One save as its sender saw it. Moments are counted, not timed: what ended before another began is smaller. */
export type WitnessedSave = {
  readonly mark: SaveMark;
  readonly changes: readonly AnswerChange[];
  readonly began: number;
  ended: number;
  /** Undefined: nobody knows, for no reply came. */
  reply?: Reply<typeof saveAnswers>;
};

export type Witness = {
  readonly saves: readonly WitnessedSave[];
  readonly sent: (mark: SaveMark, changes: readonly AnswerChange[]) => (reply: Reply<typeof saveAnswers>) => void;
};

/** Keeps who sent what and what they were told, for the history check. */
export const witness = (): Witness => {
  const saves: WitnessedSave[] = [];
  let moment = 0;
  return {
    saves,
    sent: (mark, changes) => {
      moment += 1;
      const save: WitnessedSave = { mark, changes, began: moment, ended: Number.POSITIVE_INFINITY };
      saves.push(save);
      return (reply) => {
        moment += 1;
        save.ended = moment;
        if (reply.ok || reply.unreached !== true) save.reply = reply;
      };
    },
  };
};

export const acknowledged = (saves: readonly WitnessedSave[]) =>
  saves.flatMap((save) => (save.reply?.ok ? [{ ...save, said: save.reply.value }] : []));
