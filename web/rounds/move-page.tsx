import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { listQuestionnaires, readQuestionnaire } from "#shared/questionnaires/operations.ts";
import { isPublished } from "#shared/questionnaires/summary.ts";
import { inVersionOrder } from "#shared/questionnaires/version.ts";
import { moveRound, reportMove } from "#shared/rounds/move-operations.ts";
import { readRound } from "#shared/rounds/operations.ts";
import { useDo } from "../api/use-do.ts";
import { useRead } from "../api/use-read.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Loaded } from "../app/loaded.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Select } from "../ui/select.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { MoveFindings } from "./move-findings.tsx";
import { moveWords } from "./move-words.ts";

type QuestionnaireId = Id<"questionnaire">;

/** What a version means for the round, and the button that makes it so. */
const MoveTo = ({ roundId, to, onMoved }: { roundId: Id<"round">; to: QuestionnaireId; onMoved: () => void }) => {
  const say = useWords(moveWords);
  const report = useRead(reportMove, { params: { roundId }, query: { to } });
  const moving = useDo(moveRound);
  return (
    <Loaded query={report}>
      {(told) => (
        <Stack>
          <MoveFindings report={told} />
          {moving.failed && <FailedNotice failed={moving.failed} />}
          <p>{say.sure}</p>
          <div>
            <Button
              look="primary"
              busy={moving.busy}
              onClick={async () => {
                const reply = await moving.run({ params: { roundId }, body: { to, version: told.version } });
                if (reply.ok) onMoved();
              }}
            >
              {say.apply}
            </Button>
          </div>
        </Stack>
      )}
    </Loaded>
  );
};

/** Later versions of what the round asks: of the questionnaire it was made from, where it was made for the round. */
const Versions = ({ roundId, asked }: { roundId: Id<"round">; asked: QuestionnaireId }) => {
  const say = useWords(moveWords);
  const [picked, setPicked] = useState<QuestionnaireId>();
  const [isMoved, setMoved] = useState(false);
  const now = useRead(readQuestionnaire, { params: { questionnaireId: asked } });
  const all = useRead(listQuestionnaires, {});
  if (isMoved) return <Notice tone="success" heading={say.done} announce="now" />;
  return (
    <Loaded query={now}>
      {(questionnaire) => (
        <Loaded query={all}>
          {({ questionnaires }) => {
            const source = questionnaire.boundFrom ?? questionnaire.questionnaireId;
            const line = questionnaires.find(({ questionnaireId }) => questionnaireId === source)?.line;
            const later = questionnaires
              .flatMap((one) =>
                one.version && one.line === line && isPublished(one) ? [{ ...one, version: one.version }] : [],
              )
              .filter((one) => inVersionOrder(questionnaire.version, one.version) < 0);
            if (later.length === 0)
              return (
                <EmptyState heading={say.none}>
                  <p>{say.noneWhat}</p>
                </EmptyState>
              );
            return (
              <Stack>
                <Field id="move-version" label={say.version}>
                  <Select
                    value={picked ?? ""}
                    onChange={({ target }) =>
                      setPicked(later.find(({ questionnaireId }) => questionnaireId === target.value)?.questionnaireId)
                    }
                    options={later.map(({ questionnaireId, version }) => ({
                      value: questionnaireId,
                      label: say.versionOf(version),
                    }))}
                  />
                </Field>
                {picked && <MoveTo roundId={roundId} to={picked} onMoved={() => setMoved(true)} />}
              </Stack>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
};

/** An open round goes on with a later version: first what that means, then the move. */
export const MovePage = () => {
  const say = useWords(moveWords);
  const { roundId } = useParams({ strict: false }) as { roundId: Id<"round"> };
  const round = useRead(readRound, { params: { roundId } });
  return (
    <Stack gap="large">
      <PageHeading lead={say.lead}>{say.title}</PageHeading>
      <Loaded query={round}>
        {({ round: { questionnaireId } }) => <Versions roundId={roundId} asked={questionnaireId} />}
      </Loaded>
      <Row>
        <ButtonLink href={`/bureau/rondes/${roundId}`}>{say.back}</ButtonLink>
      </Row>
    </Stack>
  );
};
