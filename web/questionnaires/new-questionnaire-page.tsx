import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { type Sector, sectorNames, sectors } from "#shared/organisations/organisation.ts";
import { draftQuestionnaire } from "#shared/questionnaires/draft-operations.ts";
import { listQuestionnaires } from "#shared/questionnaires/operations.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { listRounds } from "#shared/rounds/operations.ts";
import type { Asked } from "../api/call.ts";
import { useDo } from "../api/use-do.ts";
import { useRead } from "../api/use-read.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { listWords } from "./list-words.ts";
import { Pick } from "./setting-choice.tsx";

type From = "nothing" | "template" | "version" | "round";
type Source = Asked<typeof draftQuestionnaire>["body"]["source"];

/** Where a questionnaire begins: with nothing, a template, an earlier one, or that of a round. */
export const NewQuestionnairePage = () => {
  const say = useWords(listWords);
  const language = useLanguage();
  const go = useNavigate();
  const draft = useDo(draftQuestionnaire);
  const earlier =
    useRead(listQuestionnaires, {}).data?.questionnaires.filter(({ state }) => state !== "discarded") ?? [];
  const rounds = useRead(listRounds, {}).data?.rounds ?? [];
  const [from, setFrom] = useState<From>("nothing");
  const [title, setTitle] = useState("");
  const [template, setTemplate] = useState("");
  const [sector, setSector] = useState("");
  const [version, setVersion] = useState("");
  const [round, setRound] = useState("");
  const [as, setAs] = useState<"next" | "copy">("copy");
  const [tried, setTried] = useState(false);

  const source = (): Source | undefined => {
    if (from === "nothing") return { from, title: { nl: title } };
    if (from === "template") return template && sector ? { from, template, sector: sector as Sector } : undefined;
    if (from === "version") return version ? { from, questionnaireId: version as Id<"questionnaire">, as } : undefined;
    return round ? { from, roundId: round as Id<"round">, as } : undefined;
  };
  const start = async () => {
    setTried(true);
    const chosen = source();
    if (chosen === undefined) return;
    const made = await draft.run({ body: { key: crypto.randomUUID().replaceAll("-", ""), source: chosen } });
    if (made.ok) await go({ to: `/bureau/vragenlijsten/${made.value.summary.questionnaireId}` });
  };
  const sound = (value: string) => (tried && value === "" ? say.pick : undefined);
  const what: readonly (readonly [From, string])[] = [
    ["nothing", say.fromNothing],
    ["template", say.fromTemplate],
    ["version", say.fromVersion],
    ["round", say.fromRound],
  ];
  return (
    <Stack gap="large">
      <PageHeading kicker={say.make} lead={say.beginLead}>
        {say.begin}
      </PageHeading>
      {draft.failed && <FailedNotice failed={draft.failed} />}
      <RadioGroup<From>
        label={say.from}
        options={what
          .filter(([one]) => (one !== "version" || earlier.length > 0) && (one !== "round" || rounds.length > 0))
          .map(([value, label]) => ({ value, label }))}
        value={from}
        onChange={setFrom}
      />
      {from === "nothing" && (
        <Field label={say.title} optional>
          <TextInput maxLength={200} value={title} onChange={(event) => setTitle(event.target.value)} />
        </Field>
      )}
      {from === "template" && (
        <>
          <Pick
            id="nieuw-sjabloon"
            label={say.template}
            error={sound(template)}
            options={templates.all.map((one) => ({ value: one.name, label: inLanguage(one.title, language) }))}
            value={template}
            onChange={setTemplate}
          />
          <Pick
            id="nieuw-sector"
            label={say.sector}
            error={sound(sector)}
            options={sectors.map((one) => ({ value: one, label: inLanguage(sectorNames[one], language) }))}
            value={sector}
            onChange={setSector}
          />
        </>
      )}
      {from === "version" && (
        <Pick
          id="nieuw-eerder"
          label={say.earlier}
          error={sound(version)}
          options={earlier.map((one) => ({
            value: one.questionnaireId,
            label: `${inLanguage(one.title, language) || say.untitled} (${one.version ?? say.states[one.state]})`,
          }))}
          value={version}
          onChange={setVersion}
        />
      )}
      {from === "round" && (
        <Pick
          id="nieuw-ronde"
          label={say.round}
          error={sound(round)}
          options={rounds.map((one) => ({ value: one.roundId, label: inLanguage(one.title, language) }))}
          value={round}
          onChange={setRound}
        />
      )}
      {(from === "version" || from === "round") && (
        <RadioGroup<"next" | "copy">
          label={say.as}
          options={[
            { value: "copy", label: say.asCopy },
            { value: "next", label: say.asNext },
          ]}
          value={as}
          onChange={setAs}
        />
      )}
      <div>
        <Button look="primary" busy={draft.busy} onClick={() => void start()}>
          {say.start}
        </Button>
      </div>
    </Stack>
  );
};
