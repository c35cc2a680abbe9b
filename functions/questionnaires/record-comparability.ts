import { canonical } from "#shared/kernel/canonical.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { checkComparability } from "#shared/questionnaires/propose-comparability.ts";
import * as operations from "#shared/questionnaires/version-operations.ts";
import { implement } from "../http/ask.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { readRecorded, writeRecorded } from "./comparability-store.ts";
import { readQuestionnaire, readQuestionnaireSummary } from "./store.ts";

/** Recording the same once more changes nothing, and no journal says that it happened twice. */
export const recordComparability = implement(
  operations.recordComparability,
  async ({ ports, params, body, caller, now }) => {
    const { questionnaireId, earlierId } = params;
    const summaries = await Promise.all([questionnaireId, earlierId].map((id) => readQuestionnaireSummary(ports, id)));
    if (summaries.some((summary) => summary === undefined)) return refuse("not-found");
    const [later, earlier, before] = await Promise.all([
      readQuestionnaire(ports, questionnaireId),
      readQuestionnaire(ports, earlierId),
      readRecorded(ports, questionnaireId, earlierId),
    ]);
    if (later === undefined || earlier === undefined) return refuse("questionnaire-not-published");
    const checked = checkComparability(earlier, later, body.links);
    if (!checked.ok) return checked;
    if (before && canonical(before.links) === canonical(checked.value)) return ok({ edit: before.edit });
    if ((before?.edit ?? 0) !== body.edit) return refuse("draft-changed", { edit: before?.edit ?? 0 });

    const facts = { earlier: earlierId, links: checked.value.length };
    const happening = { fact: "comparability-recorded", about: { questionnaireId }, facts } as const;
    const entry = entryOf(ports, now, caller.person.personId, happening);
    const committed = await commit(ports, entry, writeRecorded(before, questionnaireId, earlierId, checked.value));
    return committed.ok ? ok({ edit: body.edit + 1 }) : committed;
  },
);
