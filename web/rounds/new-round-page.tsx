import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { instantAt } from "#shared/kernel/time.ts";
import { publishTemplate } from "#shared/questionnaires/operations.ts";
import { sectorExploration } from "#shared/rounds/kinds/sector-exploration/sector-exploration.ts";
import { draftRound } from "#shared/rounds/operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { freshPlan, localOf, type PlanFields, PlanForm } from "./plan-form.tsx";
import { roundPageWords } from "./words.ts";

/** The first step of a round. Nothing is sent; a draft is kept at the office until it is launched. */
export const NewRoundPage = () => {
  const say = useWords(roundPageWords);
  const go = useNavigate();
  const template = useDo(publishTemplate);
  const draft = useDo(draftRound);
  const [first] = useState(() => freshPlan(instantAt(Date.now())));

  const save = async (fields: PlanFields) => {
    const [opensAt, closesAt] = [
      localOf(fields.opensDay, fields.opensTime),
      localOf(fields.closesDay, fields.closesTime),
    ];
    if (fields.sector === "" || opensAt === undefined || closesAt === undefined) return;
    const made = await template.run({ body: { template: sectorExploration.template, sector: fields.sector } });
    if (!made.ok) return;
    const drafted = await draft.run({
      body: {
        kind: sectorExploration.name,
        title: { nl: fields.title, ...(fields.titleEnglish === "" ? {} : { en: fields.titleEnglish }) },
        sector: fields.sector,
        questionnaireId: made.value.questionnaireId,
        opensAt,
        closesAt,
        committee: [],
        breakdown: [],
      },
    });
    if (drafted.ok) await go({ to: `/bureau/rondes/${drafted.value.roundId}` });
  };

  const failed = template.failed ?? draft.failed;
  return (
    <Stack gap="large">
      <PageHeading kicker={say.newRound} lead={say.prepareLead}>
        {say.prepareTitle}
      </PageHeading>
      {failed && <FailedNotice failed={failed} />}
      <PlanForm first={first} busy={template.busy || draft.busy} button={say.save} onSave={save} />
    </Stack>
  );
};
