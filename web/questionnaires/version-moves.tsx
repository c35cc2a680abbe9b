import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { draftQuestionnaire } from "#shared/questionnaires/draft-operations.ts";
import type { QuestionnaireSummary } from "#shared/questionnaires/summary.ts";
import {
  publishQuestionnaire,
  retireQuestionnaire,
  returnQuestionnaire,
} from "#shared/questionnaires/version-operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { listWords } from "./list-words.ts";

type Props = { readonly summary: QuestionnaireSummary };

/** For the second pair of eyes: publish, or return with a reason. */
export const ReviewMoves = ({ summary: { questionnaireId, edit } }: Props) => {
  const say = useWords(listWords);
  const publish = useDo(publishQuestionnaire);
  const giveBack = useDo(returnQuestionnaire);
  const [asking, setAsking] = useState<"publish" | "return">();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const params = { questionnaireId };
  const failed = publish.failed ?? giveBack.failed;
  const back = () => {
    setTried(true);
    if (reason.trim() !== "") void giveBack.run({ params, body: { edit, reason: reason.trim() } }).then(close);
  };
  const close = () => setAsking(undefined);
  return (
    <Stack>
      {failed && <FailedNotice failed={failed} />}
      <Row>
        <Button look="primary" onClick={() => setAsking("publish")}>
          {say.publish}
        </Button>
        <Button onClick={() => setAsking("return")}>{say.giveBack}</Button>
      </Row>
      <Dialog
        open={asking === "publish"}
        onClose={close}
        heading={say.publishSure}
        actions={
          <Button
            look="primary"
            busy={publish.busy}
            onClick={() => void publish.run({ params, body: { edit } }).then(close)}
          >
            {say.publish}
          </Button>
        }
      >
        <p>{say.publishWhat}</p>
      </Dialog>
      <Dialog
        open={asking === "return"}
        onClose={close}
        heading={say.giveBack}
        actions={
          <Button look="primary" busy={giveBack.busy} onClick={back}>
            {say.giveBack}
          </Button>
        }
      >
        <p>{say.giveBackWhat}</p>
        <Field label={say.giveBackWhy} error={tried && reason.trim() === "" ? say.giveBackNeeded : undefined} required>
          <TextArea value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </Dialog>
    </Stack>
  );
};

/** What can be made of a version that never changes again. */
export const PublishedMoves = ({ summary: { questionnaireId, state } }: Props) => {
  const say = useWords(listWords);
  const go = useNavigate();
  const draft = useDo(draftQuestionnaire);
  const retire = useDo(retireQuestionnaire);
  const [asking, setAsking] = useState(false);
  const make = async (as: "next" | "copy") => {
    const key = crypto.randomUUID().replaceAll("-", "");
    const made = await draft.run({ body: { key, source: { from: "version", questionnaireId, as } } });
    if (made.ok) await go({ to: `/bureau/vragenlijsten/${made.value.summary.questionnaireId}` });
  };
  const failed = draft.failed ?? retire.failed;
  return (
    <Stack>
      {failed && <FailedNotice failed={failed} />}
      <Row>
        <Button look="primary" busy={draft.busy} onClick={() => void make("next")}>
          {say.next}
        </Button>
        <Button busy={draft.busy} onClick={() => void make("copy")}>
          {say.copy}
        </Button>
        {state !== "retired" && (
          <Button look="quiet" onClick={() => setAsking(true)}>
            {say.retire}
          </Button>
        )}
      </Row>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={say.retireSure}
        actions={
          <Button
            look="danger"
            busy={retire.busy}
            onClick={() => void retire.run({ params: { questionnaireId } }).then(() => setAsking(false))}
          >
            {say.retire}
          </Button>
        }
      >
        <p>{say.retireWhat}</p>
      </Dialog>
    </Stack>
  );
};
