import type { Id } from "#shared/kernel/id.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { draftQuestionnaire } from "#shared/questionnaires/draft-operations.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { offerQuestionnaire, publishQuestionnaire } from "#shared/questionnaires/version-operations.ts";
import type { Stage } from "./world.ts";

/** A questionnaire as two members of staff publish it: one offers it, the other looks at it. */
export const publishContent = async (
  stage: Pick<Stage, "ask">,
  { author, reviewer }: { readonly author: Id<"person">; readonly reviewer: Id<"person"> },
  content: QuestionnaireContent,
  key = "publishedbystory",
): Promise<Id<"questionnaire">> => {
  const source = { from: "content" as const, content: toDraft(content) };
  const begun = await stage.ask(draftQuestionnaire, author, { body: { key, source } });
  const { questionnaireId, edit } = begun.summary;
  const params = { questionnaireId };
  const offered = await stage.ask(offerQuestionnaire, author, { params, body: { edit } });
  await stage.ask(publishQuestionnaire, reviewer, { params, body: { edit: offered.summary.edit } });
  return questionnaireId;
};
