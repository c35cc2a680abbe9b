import type { BodyOf } from "#shared/kernel/operation.ts";
import { ok, type Result, refuse } from "#shared/kernel/result.ts";
import type { Origin } from "#shared/questionnaires/decide-draft.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import type { draftQuestionnaire } from "#shared/questionnaires/draft-operations.ts";
import { readOwnFile } from "#shared/questionnaires/read-own-file.ts";
import { isPublished } from "#shared/questionnaires/summary.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { readRound } from "../rounds/store.ts";
import type { Store } from "../store/table.ts";
import { readDraftContent } from "./draft-store.ts";
import { readQuestionnaireSummary } from "./store.ts";

type Source = BodyOf<typeof draftQuestionnaire>["source"];
type Found = Result<Origin, "questionnaire-unknown" | "questionnaire-unreadable">;

const empty = { sections: [], questions: [], optionSets: [], leftOut: [] };

/** What a new draft begins with. */
export const draftOrigin = async (store: Store, source: Source): Promise<Found> => {
  const { from } = source;
  switch (from) {
    case "nothing":
      return ok({ from, content: { ...empty, title: source.title } });
    case "content":
      return ok({ from, content: source.content });
    case "file": {
      const read = readOwnFile(source.text);
      return read.ok ? ok({ from, content: read.value.questionnaire }) : read;
    }
    case "template": {
      const { template, sector } = source;
      if (!templates.has(template)) return refuse("questionnaire-unknown", { template });
      return ok({ from, content: toDraft(templates.one(template).content(sector)) });
    }
    case "version":
      return ofVersion(store, source);
    case "round": {
      const round = await readRound(store, source.roundId);
      if (round === undefined) return refuse("questionnaire-unknown", { roundId: source.roundId });
      return ofVersion(store, { ...source, questionnaireId: round.questionnaireId });
    }
  }
};

/** A copy can be made of whatever there is; only a published version has a next one. */
const ofVersion = async (
  store: Store,
  {
    questionnaireId,
    as,
    from,
  }: Pick<Extract<Source, { from: "version" }>, "questionnaireId" | "as"> & { from: string },
): Promise<Found> => {
  const summary = await readQuestionnaireSummary(store, questionnaireId);
  const content = summary && (await readDraftContent(store, summary));
  const isThere = summary !== undefined && summary.state !== "discarded" && content !== undefined;
  if (!isThere || (as === "next" && !isPublished(summary))) return refuse("questionnaire-unknown", { questionnaireId });
  return ok({ from, content, ...(as === "next" && { basis: { summary } }) });
};
