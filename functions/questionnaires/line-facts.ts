import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import { latestOf } from "#shared/questionnaires/line.ts";
import type { LineFacts, Published } from "#shared/questionnaires/numbering.ts";
import type { QuestionnaireSummary } from "#shared/questionnaires/summary.ts";
import type { Store } from "../store/table.ts";
import { readLine, readQuestionnaire } from "./store.ts";

const published = async (store: Store, questionnaireId: Id<"questionnaire">): Promise<Published> => {
  const content = await readQuestionnaire(store, questionnaireId);
  invariant(content, `${questionnaireId} is in a line and was never published`);
  return { questionnaireId, version: content.version, content };
};

/** Where the line of a draft stands, and the versions by which its number is found. */
export const readLineFacts = async (
  store: Store,
  { line: id, basis: from }: QuestionnaireSummary,
): Promise<LineFacts> => {
  if (from === undefined) return { line: undefined, basis: undefined, latest: undefined };
  const [line, basis] = await Promise.all([readLine(store, id), published(store, from.questionnaireId)]);
  const newest = line && latestOf(line);
  const isOther = newest !== undefined && newest.questionnaireId !== basis.questionnaireId;
  return { line, basis, latest: isOther ? await published(store, newest.questionnaireId) : undefined };
};
