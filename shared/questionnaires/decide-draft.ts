import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { changedBy, type DecidedVersion, type Deed, draftChanged, happenedTo, signed } from "./decided.ts";
import type { DraftContent } from "./draft.ts";
import { summarised } from "./summarised.ts";
import type { QuestionnaireSummary } from "./summary.ts";

/** Where a new draft comes from. `basis` is the version that it continues; without one it begins a line of its own. */
export type Origin = {
  readonly content: DraftContent;
  readonly basis?: { readonly summary: QuestionnaireSummary } | undefined;
  /** For the journal: `template`, `version` and the like. */
  readonly from: string;
};

export const decideDrafting = (
  { content, basis, from }: Origin,
  questionnaireId: Id<"questionnaire">,
  deed: Deed,
): Required<DecidedVersion> => {
  const version = basis?.summary.version;
  const continued =
    basis && version !== undefined
      ? { line: basis.summary.line, basis: { questionnaireId: basis.summary.questionnaireId, version } }
      : { line: questionnaireId };
  const summary: QuestionnaireSummary = {
    ...{ questionnaireId, state: "draft", edit: 0, changed: signed(deed) },
    ...continued,
    ...summarised(content),
  };
  return { summary, happening: happenedTo(summary, "questionnaire-drafted", { from }) };
};

/** One save of a draft, as the history of its edits keeps it. */
export type DraftSave = { readonly key: string; readonly digest: string };

/**
 * Stores a draft as somebody has it, provided that they saw the latest edit. A save that was already accepted is
 * acknowledged as it was then, whatever came after it.
 * @param earlier the save that was made on top of the very edit they saw, if any
 */
export const decideDraftSave = ({
  summary,
  content,
  save,
  edit,
  earlier,
  ...deed
}: Deed & {
  readonly summary: QuestionnaireSummary;
  readonly content: DraftContent;
  readonly save: DraftSave;
  readonly edit: number;
  readonly earlier: (DraftSave & { readonly at: string }) | undefined;
}): Result<
  { readonly edit: number; readonly at: string; readonly summary?: QuestionnaireSummary },
  "questionnaire-not-draft" | "draft-changed" | "save-repeated-differently"
> => {
  if (earlier?.key === save.key)
    return earlier.digest === save.digest
      ? ok({ edit: edit + 1, at: earlier.at })
      : refuse("save-repeated-differently", { edit });
  if (summary.state !== "draft") return refuse("questionnaire-not-draft", { state: summary.state });
  if (summary.edit !== edit) return draftChanged(summary);
  const next = changedBy(summary, deed, summarised(content));
  return ok({ edit: next.edit, at: deed.now, summary: next });
};

/** Puts a draft away for good; doing it twice is doing it once. */
export const decideDiscard = (
  summary: QuestionnaireSummary,
  edit: number,
  deed: Deed,
): Result<DecidedVersion, "questionnaire-not-draft" | "draft-changed"> => {
  if (summary.state === "discarded") return ok({ summary });
  if (summary.state !== "draft") return refuse("questionnaire-not-draft", { state: summary.state });
  if (summary.edit !== edit) return draftChanged(summary);
  const next = changedBy(summary, deed, { state: "discarded" });
  return ok({ summary: next, happening: happenedTo(next, "questionnaire-discarded") });
};
