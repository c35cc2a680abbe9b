import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { consequences, copying, removing } from "#shared/questionnaires/editing/commands.ts";
import { stepped } from "#shared/questionnaires/editing/dropped.ts";
import type { QuestionField } from "#shared/questionnaires/editing/edit.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import type { Question } from "#shared/questions/question.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { ConditionEditor } from "./condition-editor.tsx";
import { useKeeper, useKept, useQuestion } from "./keeping/use-keeper.ts";
import { AskedPerElement } from "./lists/question-lists.tsx";
import { fieldIds, usePlace } from "./place.ts";
import { QuestionAnswers } from "./question-answers.tsx";
import { QuestionMore } from "./question-more.tsx";
import { QuestionReaders } from "./question-readers.tsx";
import { Tick } from "./setting-choice.tsx";
import { TextPair } from "./text-pair.tsx";
import { builderWords } from "./words.ts";

export type SetField = (field: QuestionField, value: unknown, typed?: boolean) => void;

/** Everything of one question. */
export const QuestionEditor = ({ id }: { id: string }) => {
  const question = useQuestion(id);
  return question ? <Editor key={id} question={question} /> : null;
};

const Editor = ({ question }: { question: Question }) => {
  const say = useWords(builderWords);
  const keeper = useKeeper();
  const { id } = question;
  const set: SetField = (field, value, typed) =>
    keeper.edit({ is: "question-set", id, field, value }, typed ? `${id}/${field}` : undefined);
  return (
    <Stack gap="large">
      <Stack>
        <QuestionBar id={id} />
        <TextPair
          id={fieldIds.text}
          label={say.questionText}
          long
          value={question.text}
          onChange={(text) => set("text", text, true)}
          onLeave={keeper.settle}
        />
        <TextPair
          id="veld-toelichting"
          label={say.help}
          long
          optional
          value={question.help}
          onChange={(help) => set("help", help.nl === "" && !help.en ? undefined : help, true)}
          onLeave={keeper.settle}
        />
      </Stack>
      <QuestionAnswers question={question} set={set} />
      <Tick
        id="veld-verplicht"
        label={say.required}
        value={question.required}
        onChange={(required) => set("required", required)}
      />
      <QuestionReaders question={question} set={set} />
      <AskedPerElement question={question} set={set} />
      <ConditionEditor question={question} set={set} />
      <QuestionMore question={question} set={set} />
    </Stack>
  );
};

/** Where the question stands, and what can be done with it as a whole. */
const QuestionBar = ({ id }: { id: string }) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const { open, tell } = usePlace();
  const [asking, setAsking] = useState(false);
  const count = useKept(({ history }) => history.draft.questions.length);
  const place = useKept(({ history }) => history.draft.questions.findIndex((one) => one.id === id));
  const draft = () => keeper.view().history.draft;
  const referring = asking ? consequences(draft(), [id]).length : 0;

  const step = (by: -1 | 1) => {
    const edit = stepped(draft(), id, by);
    if (edit === undefined) return;
    keeper.edit(edit);
    const after = draft();
    const moved = found(after.questions, id);
    const section = found(after.sections, moved?.section ?? "");
    const name = inLanguage(moved?.text ?? { nl: "" }, language) || say.noText;
    const at = after.questions.findIndex((one) => one.id === id) + 1;
    tell(say.movedTo(name, at, inLanguage(section?.title ?? { nl: "" }, language)));
  };
  const copy = () => {
    const made = copying(draft(), id);
    if (made === undefined) return;
    keeper.edit(made.edit);
    open({ is: "question", id: made.id });
  };
  const remove = () => {
    const next = draft().questions[place + 1] ?? draft().questions[place - 1];
    keeper.edit(removing(draft(), [id]));
    setAsking(false);
    open(next ? { is: "question", id: next.id } : undefined);
  };
  return (
    <div>
      <h2 className="builder-heading">{say.questionAt(place + 1, count)}</h2>
      <Row>
        <Button look="quiet" onClick={() => step(-1)}>
          {say.higher}
        </Button>
        <Button look="quiet" onClick={() => step(1)}>
          {say.lower}
        </Button>
        <Button look="quiet" onClick={copy}>
          {say.copy}
        </Button>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {say.remove}
        </Button>
      </Row>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={say.removeQuestion}
        closeWords={say.keep}
        actions={
          <Button look="danger" onClick={remove}>
            {say.remove}
          </Button>
        }
      >
        {referring > 0 && <p>{say.referring(referring)}</p>}
        <p>{say.undoable}</p>
      </Dialog>
    </div>
  );
};
