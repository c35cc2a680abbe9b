import type { Person } from "#shared/access/seat.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { PlanFacts } from "#shared/rounds/decide-plan.ts";
import type { RoundPlan } from "#shared/rounds/operations.ts";
import { peopleAt, seatsOf } from "../access/store.ts";
import { readQuestionnaireSummary } from "../questionnaires/store.ts";
import type { Store } from "../store/table.ts";

/** What it takes to judge a plan, and the people whom it names for the first time. */
export const readPlanFacts = async (
  store: Store,
  plan: RoundPlan,
  now: Instant,
): Promise<{ readonly facts: Omit<PlanFacts, "coordinators">; readonly newcomers: readonly Person[] }> => {
  const [people, questionnaire] = await Promise.all([
    peopleAt(store, plan.committee),
    readQuestionnaireSummary(store, plan.questionnaireId),
  ]);
  const committee = plan.committee.flatMap(({ role }, index) => {
    const person = people.persons[index];
    return person === undefined ? [] : [{ ...person, role }];
  });
  const facts = {
    ...{ plan, committee, now },
    seatsOf: await seatsOf(store, people),
    // What was superseded can still be asked, as last year; what was retired, or is still being written, cannot.
    questionnaireExists: questionnaire?.state === "published" || questionnaire?.state === "superseded",
  };
  return { facts, newcomers: people.newcomers };
};
