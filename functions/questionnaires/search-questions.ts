import type { Id } from "#shared/kernel/id.ts";
import { ok } from "#shared/kernel/result.ts";
import { sectors } from "#shared/organisations/organisation.ts";
import * as operations from "#shared/questionnaires/draft-operations.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { type BankSource, searchAmong } from "#shared/questionnaires/search-questions.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { implement } from "../http/ask.ts";
import type { Store } from "../store/table.ts";
import { listQuestionnaires, readQuestionnaire } from "./store.ts";

const mostFound = 60;
/** Of more questionnaires than this only the newest are searched; each is read once and kept. */
const mostSearched = 200;

const kept = new WeakMap<object, Map<Id<"questionnaire">, Questionnaire>>();

const published = async (store: Store, id: Id<"questionnaire">): Promise<readonly Questionnaire[]> => {
  const known = kept.get(store.tables.client) ?? new Map<Id<"questionnaire">, Questionnaire>();
  kept.set(store.tables.client, known);
  const questionnaire = known.get(id) ?? (await readQuestionnaire(store, id));
  if (questionnaire) known.set(id, questionnaire);
  const [oldest] = known.keys();
  if (known.size > mostSearched && oldest) known.delete(oldest);
  return questionnaire ? [questionnaire] : [];
};

/** Published versions first, the newest at the top; then what the platform brings along. */
export const searchQuestions = implement(operations.searchQuestions, async ({ ports, query }) => {
  const current = (await listQuestionnaires(ports))
    .filter(({ state }) => state === "published")
    .toSorted((one, other) => ((one.published?.at ?? "") < (other.published?.at ?? "") ? 1 : -1))
    .slice(0, mostSearched);
  const own = (await Promise.all(current.map(({ questionnaireId }) => published(ports, questionnaireId)))).flat();
  const [anySector] = sectors;
  const sources: readonly BankSource[] = [
    ...own.map(({ questionnaireId, ...content }) => ({ from: { questionnaireId }, content })),
    ...templates.all.map(({ name, content }) => ({ from: { template: name }, content: content(anySector) })),
  ];
  const found = searchAmong(sources, query);
  return ok({ found: found.slice(0, mostFound), more: Math.max(0, found.length - mostFound) });
});
