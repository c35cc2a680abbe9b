import type { QuestionId } from "#shared/questions/question.ts";
import type { Outbox } from "./outbox.ts";
import type { Kept } from "./outbox-kept.ts";
import { isUnsaved, type Merged } from "./outbox-merge.ts";

/**
 * Takes over what a page that is gone had not stored. The save that was under way keeps its mark, because its reply may
 * have been lost; what waited waits on, resting on what that page had seen, so that whoever changed it meanwhile is not
 * overwritten.
 * @param editing the question that has the focus
 * @returns undefined as long as this page itself is at one of those questions: then both would be told apart no more
 */
export const adopted = (box: Outbox, kept: Kept, editing: QuestionId | undefined): Merged | undefined => {
  const { bases, waiting, underWay, conflicts, unfit } = kept;
  const sent = (underWay?.changes ?? []).map(({ question, value }) => [question, value] as const);
  const ours = conflicts.map(([question, conflict]) => [question, conflict.ours] as const);
  const values = new Map([...sent, ...ours, ...waiting, ...unfit]);
  const isBusy = [...values.keys()].some((question) => question === editing || isUnsaved(box, question));
  if (isBusy || (underWay && box.underWay)) return undefined;

  const seen = (underWay?.changes ?? []).map((change) => [change.question, change.seen] as const);
  return {
    box: {
      ...box,
      bases: new Map([...box.bases, ...seen, ...bases]),
      waiting: new Map([...box.waiting, ...waiting]),
      underWay: underWay ? { ...underWay, failures: 0 } : box.underWay,
      conflicts: new Map([...box.conflicts, ...conflicts]),
      unfit: new Map([...box.unfit, ...unfit]),
    },
    show: [...values].map(([question, value]) => ({ question, value })),
  };
};
