import type { Happening } from "../journal/entry.ts";
import type { Id } from "../kernel/id.ts";
import { type Refusal, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { QuestionnaireSummary } from "./summary.ts";

/** Who asks for a change, and when. */
export type Deed = { readonly by: { readonly personId: Id<"person">; readonly name: string }; readonly now: Instant };

/** The summary as it is from now on, and what happened; nothing happened where the same was already done. */
export type DecidedVersion = { readonly summary: QuestionnaireSummary; readonly happening?: Happening };

export const signed = ({ by, now }: Deed) => ({ at: now, by: by.personId, byName: by.name });

/** The summary after one more change. */
export const changedBy = (
  summary: QuestionnaireSummary,
  deed: Deed,
  changes: Partial<QuestionnaireSummary>,
): QuestionnaireSummary => ({ ...summary, ...changes, edit: summary.edit + 1, changed: signed(deed) });

export const happenedTo = (
  { questionnaireId }: QuestionnaireSummary,
  fact: Happening["fact"],
  facts: Happening["facts"] = {},
): Happening => ({ fact, about: { questionnaireId }, facts });

/** What somebody is told who did not see the latest change. */
export const draftChanged = ({
  edit,
  changed,
  state,
}: QuestionnaireSummary): { readonly ok: false; readonly refusal: Refusal<"draft-changed"> } =>
  refuse("draft-changed", { edit, state, by: changed.byName, at: changed.at });
