import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { instantAt } from "#shared/kernel/time.ts";
import type { Sector } from "#shared/organisations/organisation.ts";
import { publishTemplate } from "#shared/questionnaires/operations.ts";
import { roundKinds } from "#shared/rounds/kinds/index.ts";
import type { RoundKind } from "#shared/rounds/kinds/kind.ts";
import { draftRound, type RoundPlan } from "#shared/rounds/operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { KindChoice } from "./kind-choice.tsx";
import { freshPlan, localOf, type PlanFields, PlanForm } from "./plan-form.tsx";
import { roundPageWords } from "./words.ts";

const [firstKind] = roundKinds.all as readonly [RoundKind];

/** The first step of a round. Nothing is sent; a draft is kept at the office until it is launched. */
export const NewRoundPage = () => {
  const say = useWords(roundPageWords);
  const go = useNavigate();
  const template = useDo(publishTemplate);
  const draft = useDo(draftRound);
  const [first] = useState(() => freshPlan(instantAt(Date.now())));
  const [kind, setKind] = useState<RoundKind>(firstKind);
  const [own, setOwn] = useState("");

  const fromTemplate = async (sector: Sector): Promise<Id<"questionnaire"> | undefined> => {
    if (kind.template === undefined) return undefined;
    const made = await template.run({ body: { template: kind.template, sector } });
    return made.ok ? made.value.questionnaireId : undefined;
  };
  const save = async (fields: PlanFields) => {
    const [opensAt, closesAt] = [
      localOf(fields.opensDay, fields.opensTime),
      localOf(fields.closesDay, fields.closesTime),
    ];
    if (fields.sector === "" || opensAt === undefined || closesAt === undefined) return;
    const questionnaireId = own === "" ? await fromTemplate(fields.sector) : (own as Id<"questionnaire">);
    if (questionnaireId === undefined) return;
    const drafted = await draft.run({
      body: {
        kind: kind.name as RoundPlan["kind"],
        title: { nl: fields.title, ...(fields.titleEnglish === "" ? {} : { en: fields.titleEnglish }) },
        sector: fields.sector,
        questionnaireId,
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
      <PlanForm
        first={first}
        before={<KindChoice kind={kind} own={own} onKind={setKind} onOwn={setOwn} />}
        busy={template.busy || draft.busy}
        button={say.save}
        onSave={save}
      />
    </Stack>
  );
};
