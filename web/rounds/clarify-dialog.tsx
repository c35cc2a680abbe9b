import { useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { readQuestionnaire } from "#shared/questionnaires/operations.ts";
import type { QuestionId } from "#shared/questions/question.ts";
import { askClarification } from "#shared/rounds/clarification-operations.ts";
import type { ResponseAccount, Round } from "#shared/rounds/round.ts";
import { useDo } from "../api/use-do.ts";
import { useRead } from "../api/use-read.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Loaded } from "../app/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Select } from "../ui/select.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { clarifyWords } from "./clarify-words.ts";

type ClarifyDialogProps = {
  readonly open: boolean;
  readonly round: Round;
  readonly account: ResponseAccount;
  readonly onClose: () => void;
};

/** Asks one organisation that sent its answers to look at some of them again, and says why. */
export const ClarifyDialog = ({ open, round, account, onClose }: ClarifyDialogProps) => {
  const say = useWords(clarifyWords);
  const language = useLanguage();
  const ask = useDo(askClarification);
  const questionnaire = useRead(readQuestionnaire, { params: { questionnaireId: round.questionnaireId } });
  const [invitationId, setInvitation] = useState<Id<"invitation">>();
  const [section, setSection] = useState("");
  const [questions, setQuestions] = useState<readonly QuestionId[]>([]);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const sent = account.rows.filter(({ status }) => status === "submitted");

  const send = async () => {
    setTried(true);
    if (invitationId === undefined || questions.length === 0 || reason.trim() === "") return;
    const params = { roundId: round.roundId, invitationId };
    const reply = await ask.run({ params, body: { questions: [...questions], reason: reason.trim() } });
    if (!reply.ok) return;
    setQuestions([]);
    setReason("");
    setTried(false);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={say.heading}
      actions={
        <Button look="primary" busy={ask.busy} onClick={send}>
          {say.send}
        </Button>
      }
    >
      <Stack>
        <p>{say.lead}</p>
        {ask.failed && <FailedNotice failed={ask.failed} />}
        <Field label={say.whom} error={tried && invitationId === undefined ? say.whomFirst : undefined} required>
          <Select
            value={invitationId ?? ""}
            onChange={(event) =>
              setInvitation(sent.find((row) => row.invitationId === event.target.value)?.invitationId)
            }
            options={sent.map((row) => ({ value: row.invitationId, label: row.organisations.join(" + ") }))}
          />
        </Field>
        <Loaded query={questionnaire}>
          {({ sections, questions: all }) => (
            <>
              <Field label={say.section} required>
                <Select
                  value={section}
                  onChange={(event) => setSection(event.target.value)}
                  options={sections.map(({ id, title }) => ({ value: id, label: inLanguage(title, language) }))}
                />
              </Field>
              {section !== "" && (
                <CheckboxGroup
                  label={say.questions}
                  error={tried && questions.length === 0 ? say.questionsFirst : undefined}
                  value={questions}
                  onChange={setQuestions}
                  options={all
                    .filter((question) => question.section === section || questions.includes(question.id))
                    .map(({ id, text }) => ({ value: id, label: inLanguage(text, language) }))}
                />
              )}
            </>
          )}
        </Loaded>
        <Field
          label={say.reason}
          help={say.reasonHelp}
          error={tried && reason.trim() === "" ? say.reasonFirst : undefined}
          required
        >
          <TextArea maxLength={600} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </Stack>
    </Dialog>
  );
};
