import { canonical } from "#shared/kernel/canonical.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { decideSave } from "#shared/responses/decide-save.ts";
import * as operations from "#shared/responses/operations.ts";
import { implement } from "../http/ask.ts";
import { sha256 } from "../store/sha256.ts";
import { carryThrough } from "./carry-through.ts";
import { earlierSave } from "./earlier-save.ts";
import { pinnedQuestionnaire } from "./pinned-questionnaire.ts";
import { reach } from "./reach.ts";
import { readAnswersTo } from "./store.ts";

/** Half the hash is plenty to tell saves of one browser apart, and keeps the head small. */
const digestLength = 32;

export const saveAnswers = implement(operations.saveAnswers, async (ask) => {
  const { mark, changes, who } = ask.body;
  if (who !== undefined && who !== ask.caller.person.personId) return refuse("no-seat");
  const save = { mark, changes, digest: sha256(canonical(changes)).slice(0, digestLength) };
  const questions = changes.map(({ question }) => question);

  return carryThrough(ask, async (now) => {
    const reached = await reach(ask, ask.params.responseId);
    if (!reached.ok) return reached;
    const { round, head } = reached.value;
    const [questionnaire, stored, earlier] = await Promise.all([
      pinnedQuestionnaire(ask.ports, round),
      readAnswersTo(ask.ports, ask.params.responseId, questions),
      head && earlierSave(ask.ports, head, mark),
    ]);
    const decided = decideSave({ ...reached.value, now, questionnaire, save, stored, earlier });
    if (!decided.ok) return decided;
    const { acknowledgement, change } = decided.value;
    return ok({ before: head, change, reply: acknowledgement });
  });
});
