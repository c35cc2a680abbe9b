import type { Happening } from "../journal/entry.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { compare } from "./compare/compare.ts";
import type { WordsCorrected } from "./correction.ts";
import { changedBy, type Deed, draftChanged, happenedTo, signed } from "./decided.ts";
import type { DraftContent } from "./draft.ts";
import { toContent, toDraft } from "./draft-content.ts";
import { faultyIn } from "./faulty-in.ts";
import { type Line, latestOf, withVersion } from "./line.ts";
import { type LineFacts, numbered } from "./numbering.ts";
import type { Questionnaire, QuestionnaireContent } from "./questionnaire.ts";
import { summarised } from "./summarised.ts";
import type { QuestionnaireSummary } from "./summary.ts";
import { inVersionOrder } from "./version.ts";

export type Publication = {
  readonly questionnaire: Questionnaire;
  readonly summary: QuestionnaireSummary;
  readonly line: Line;
  /** The version whose place it takes, which is then superseded. */
  readonly supersedes?: Id<"questionnaire">;
  readonly corrects?: WordsCorrected;
  readonly happening: Happening;
};

type Publishing = Deed &
  LineFacts & {
    readonly summary: QuestionnaireSummary;
    readonly content: DraftContent;
    readonly edit: number;
  };

/**
 * Publishes what somebody else offered, exactly as it was offered: under the number that was shown, which must still be
 * the one it would get.
 */
export const decidePublication = (
  publishing: Publishing,
): Result<
  Publication | { readonly summary: QuestionnaireSummary; readonly line?: never },
  | "questionnaire-not-in-review"
  | "draft-changed"
  | "review-needs-second-person"
  | "questionnaire-faulty"
  | "questionnaire-overtaken"
> => {
  const { summary, content, edit, line, basis, by, now } = publishing;
  const { questionnaireId, offered, version } = summary;
  const isRepeated = summary.published?.by === by.personId && summary.edit >= edit + 1;
  if (isRepeated) return ok({ summary });
  if (summary.state !== "in-review" || offered === undefined || version === undefined)
    return refuse("questionnaire-not-in-review", { state: summary.state });
  if (summary.edit !== edit) return draftChanged(summary);
  if (offered.by === by.personId) return refuse("review-needs-second-person");
  const faulty = faultyIn(content);
  if (faulty) return faulty;
  const again = numbered(content, publishing, offered.level);
  if (!again.ok || again.value.version !== version || again.value.against !== offered.against)
    return refuse("questionnaire-overtaken", { version: (line && latestOf(line)?.version) ?? version });

  const latest = line && latestOf(line);
  const isNewest = latest === undefined || inVersionOrder(latest.version, version) < 0;
  const published = changedBy(summary, publishing, {
    state: isNewest ? "published" : "superseded",
    published: signed(publishing),
    ...summarised(content),
  });
  const isPatch = offered.level === "patch" && basis !== undefined;
  return ok({
    questionnaire: { questionnaireId, ...toContent(content, version) },
    summary: published,
    line: withVersion(line, { questionnaireId, version }),
    ...(isNewest && latest && { supersedes: latest.questionnaireId }),
    ...(isPatch && {
      corrects: {
        ...{ of: basis.questionnaireId, to: questionnaireId, version, at: now },
        questions: [...new Set(compare(basis.content, content).flatMap(({ question }) => question?.id ?? []))],
      },
    }),
    happening: happenedTo(published, "questionnaire-published", {
      ...{ version, level: offered.level },
      ...{ questions: published.questions, leftOut: published.leftOut, minutes: published.minutes },
    }),
  });
};

/** Publishes what the platform brings along, which was reviewed where it was made, as the first of a line. */
export const decideTemplatePublication = (
  content: QuestionnaireContent,
  questionnaireId: Id<"questionnaire">,
  deed: Deed,
): Result<Publication, "questionnaire-faulty"> => {
  const faulty = faultyIn(toDraft(content));
  if (faulty) return faulty;
  const { version } = content;
  const summary: QuestionnaireSummary = {
    ...{ questionnaireId, line: questionnaireId, state: "published", version, edit: 0 },
    ...{ changed: signed(deed), published: signed(deed) },
    ...summarised(toDraft(content)),
  };
  const { questions, leftOut, minutes } = summary;
  return ok({
    questionnaire: { questionnaireId, ...content },
    summary,
    line: withVersion(undefined, { questionnaireId, version }),
    happening: happenedTo(summary, "questionnaire-published", { version, questions, leftOut, minutes }),
  });
};
