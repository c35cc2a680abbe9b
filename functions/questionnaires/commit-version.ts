import type { Caller } from "#shared/access/seat.ts";
import type { RefusalCode } from "#shared/kernel/refusal.ts";
import { ok, type Result } from "#shared/kernel/result.ts";
import type { DecidedVersion } from "#shared/questionnaires/decided.ts";
import type { QuestionnaireSummary } from "#shared/questionnaires/summary.ts";
import type { Ask } from "../http/ask.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { replaceSummary } from "./store.ts";

type Asking = Pick<Ask, "ports" | "now"> & { readonly caller: Caller };

/** Writes what was decided about a version, provided that it is still as it was read, and replies with it. */
export const commitVersion = async <Code extends RefusalCode>(
  { ports, now, caller }: Asking,
  before: QuestionnaireSummary,
  decided: Result<DecidedVersion, Code>,
): Promise<Result<{ summary: QuestionnaireSummary }, Code | "changed-meanwhile">> => {
  if (!decided.ok) return decided;
  const { summary, happening } = decided.value;
  if (happening === undefined) return ok({ summary });
  const entry = entryOf(ports, now, caller.person.personId, happening);
  const committed = await commit(ports, entry, replaceSummary(before, summary));
  return committed.ok ? ok({ summary }) : committed;
};
