import type { Id } from "#shared/kernel/id.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { draftQuestionnaire, saveDraft } from "#shared/questionnaires/draft-operations.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import type { QuestionnaireSummary } from "#shared/questionnaires/summary.ts";
import type { Level } from "#shared/questionnaires/version.ts";
import { offerQuestionnaire, publishQuestionnaire } from "#shared/questionnaires/version-operations.ts";
import type { Cast } from "./cast.ts";
import type { World } from "./world.ts";

let keys = 0;
/** A key that no other change has. */
export const freshKey = (): string => {
  keys += 1;
  return `key${String(keys).padStart(16, "0")}`;
};

type Content = Omit<QuestionnaireContent, "version">;

/** Vera writes and offers a questionnaire, Bas publishes it: a new one, or the next version of one that is there. */
export const publishContent = async (
  world: World,
  { vera, bas }: Cast,
  content: Content,
  { nextOf, raise }: { readonly nextOf?: Id<"questionnaire">; readonly raise?: Level } = {},
): Promise<QuestionnaireSummary> => {
  const author = vera.personId;
  const source =
    nextOf === undefined
      ? ({ from: "content", content: toDraft(content) } as const)
      : ({ from: "version", questionnaireId: nextOf, as: "next" } as const);
  const { summary } = await world.ask(draftQuestionnaire, author, { body: { key: freshKey(), source } });
  const params = { questionnaireId: summary.questionnaireId };
  const saved = { key: freshKey(), edit: summary.edit, content: toDraft(content) };
  const { edit } = await world.ask(saveDraft, author, { params, body: saved });
  const offer = { edit, ...(raise && { raise }) };
  const offered = await world.ask(offerQuestionnaire, author, { params, body: offer });
  const published = await world.ask(publishQuestionnaire, bas.personId, {
    params,
    body: { edit: offered.summary.edit },
  });
  return published.summary;
};
