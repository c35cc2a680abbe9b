import type { Id } from "#shared/kernel/id.ts";
import type { QueryOf } from "#shared/kernel/operation.ts";
import { ok } from "#shared/kernel/result.ts";
import { sectors } from "#shared/organisations/organisation.ts";
import * as operations from "#shared/questionnaires/draft-operations.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { type BankSource, searchAmong } from "#shared/questionnaires/search-questions.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { implement } from "../http/ask.ts";
import { readRound } from "../rounds/store.ts";
import type { Store } from "../store/table.ts";
import { listQuestionnaires, readQuestionnaire } from "./store.ts";

const mostFound = 60;
/** Of one questionnaire all is shown. */
const mostOfOne = 600;
/** Of more questionnaires than this only the newest are searched; each is read once and kept. */
const mostSearched = 200;

const kept = new WeakMap<object, Map<Id<"questionnaire">, Questionnaire>>();

/** A published version; of one that a round made its own, the version that it was made from. */
const published = async (store: Store, id: Id<"questionnaire">): Promise<readonly Questionnaire[]> => {
  const known = kept.get(store.tables.client) ?? new Map<Id<"questionnaire">, Questionnaire>();
  kept.set(store.tables.client, known);
  const questionnaire = known.get(id) ?? (await readQuestionnaire(store, id));
  if (questionnaire) known.set(id, questionnaire);
  const [oldest] = known.keys();
  if (known.size > mostSearched && oldest) known.delete(oldest);
  if (questionnaire === undefined) return [];
  return questionnaire.boundFrom === undefined ? [questionnaire] : published(store, questionnaire.boundFrom);
};

const asSource = ({ questionnaireId, ...content }: Questionnaire): BankSource => ({
  from: { questionnaireId },
  content,
});

const [anySector] = sectors;
const brought = (): readonly (BankSource & { name: string })[] =>
  templates.all.map(({ name, content }) => ({ name, from: { template: name }, content: content(anySector) }));

type Query = QueryOf<typeof operations.searchQuestions>;

/** Published versions first, the newest at the top; then what the platform brings along. */
const sourcesFor = async (store: Store, { of, round, template }: Query): Promise<readonly BankSource[]> => {
  const one = of ?? (round && (await readRound(store, round))?.questionnaireId);
  if (one !== undefined) return (await published(store, one)).map(asSource);
  if (round !== undefined) return [];
  if (template !== undefined) return brought().filter(({ name }) => name === template);
  const current = (await listQuestionnaires(store))
    .filter(({ state }) => state === "published")
    .toSorted((one, other) => ((one.published?.at ?? "") < (other.published?.at ?? "") ? 1 : -1))
    .slice(0, mostSearched);
  const own = (await Promise.all(current.map(({ questionnaireId }) => published(store, questionnaireId)))).flat();
  return [...own.map(asSource), ...brought()];
};

export const searchQuestions = implement(operations.searchQuestions, async ({ ports, query }) => {
  const found = searchAmong(await sourcesFor(ports, query), query);
  const isOne = query.of ?? query.round ?? query.template;
  const most = isOne === undefined ? mostFound : mostOfOne;
  return ok({ found: found.slice(0, most), more: Math.max(0, found.length - most) });
});
