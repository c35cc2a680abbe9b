import { ok, type Result, refuse } from "../kernel/result.ts";
import { changedBy, type DecidedVersion, type Deed, draftChanged, happenedTo, signed } from "./decided.ts";
import type { DraftContent } from "./draft.ts";
import { faultyIn } from "./faulty-in.ts";
import { type LineFacts, numbered } from "./numbering.ts";
import type { QuestionnaireSummary } from "./summary.ts";
import type { Level } from "./version.ts";

type Offering = Deed &
  LineFacts & {
    readonly summary: QuestionnaireSummary;
    readonly content: DraftContent;
    readonly edit: number;
    readonly raise?: Level | undefined;
  };

/** Offers a draft to a second pair of eyes. From here it stands still, so that what is read is what is published. */
export const decideOffer = (
  offering: Offering,
): Result<
  DecidedVersion,
  | "questionnaire-not-draft"
  | "draft-changed"
  | "questionnaire-faulty"
  | "questionnaire-unchanged"
  | "questionnaire-overtaken"
> => {
  const { summary, content, edit, raise, by } = offering;
  const isRepeated = summary.state === "in-review" && summary.offered?.by === by.personId && summary.edit === edit + 1;
  if (isRepeated) return ok({ summary });
  if (summary.state !== "draft") return refuse("questionnaire-not-draft", { state: summary.state });
  if (summary.edit !== edit) return draftChanged(summary);
  const faulty = faultyIn(content);
  if (faulty) return faulty;
  const found = numbered(content, offering, raise);
  if (!found.ok) return found;

  const { version, level, against } = found.value;
  const offered = { ...signed(offering), level, ...(against !== undefined && { against }) };
  const next = changedBy(summary, offering, { state: "in-review", version, offered });
  return ok({ summary: next, happening: happenedTo(next, "questionnaire-offered", { version, level }) });
};

/** Gives it back to be written on, with a reason. Its number is found anew when it is offered again. */
export const decideReturn = ({
  summary,
  edit,
  reason,
  ...deed
}: Deed & { readonly summary: QuestionnaireSummary; readonly edit: number; readonly reason: string }): Result<
  DecidedVersion,
  "questionnaire-not-in-review" | "draft-changed"
> => {
  const { returned, state } = summary;
  const isRepeated = state === "draft" && summary.edit === edit + 1 && returned?.by === deed.by.personId;
  if (isRepeated && returned?.reason === reason) return ok({ summary });
  if (state !== "in-review") return refuse("questionnaire-not-in-review", { state });
  if (summary.edit !== edit) return draftChanged(summary);
  const { version: _, offered: __, ...rest } = summary;
  const next = changedBy(rest, deed, { state: "draft", returned: { ...signed(deed), reason } });
  return ok({ summary: next, happening: happenedTo(next, "questionnaire-returned") });
};
