import { decideSection } from "#shared/responses/decide-section.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { implement } from "../http/ask.ts";
import { changeTeam } from "./change-team.ts";
import { pinnedQuestionnaire } from "./pinned-questionnaire.ts";

export const assignSection = implement(operations.assignSection, (ask) =>
  changeTeam(ask, ask.params.responseId, async (organising) => {
    const questionnaire = await pinnedQuestionnaire(ask.ports, organising.round);
    return decideSection({ ...organising, questionnaire, section: ask.params.section, persons: ask.body.persons });
  }),
);
