import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { plainShapes } from "#shared/questions/chart.ts";
import { questionKinds } from "#shared/questions/index.ts";
import { type Question, QuestionId } from "#shared/questions/question.ts";
import { Field } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { BreakdownPick } from "./breakdown-pick.tsx";
import { useKeeper, useKept } from "./keeping/use-keeper.ts";
import { fieldIds, usePlace } from "./place.ts";
import type { SetField } from "./question-editor.tsx";
import { Pick } from "./setting-choice.tsx";
import { builderWords } from "./words.ts";

type Props = { readonly question: Question; readonly set: SetField };

/** What is rarely needed: section, chart, breakdown, links and the code. */
export const QuestionMore = (props: Props) => {
  const say = useWords(builderWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.more}</summary>
      {isOpen && <More {...props} />}
    </details>
  );
};

const More = ({ question, set }: Props) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const sections = useKept(({ history }) => history.draft.sections);
  const chart = questionKinds.has(question.kind) ? questionKinds.one(question.kind).chart : "none";
  const isPlain = plainShapes.some((one) => one === chart);
  return (
    <Stack>
      <Pick
        id="veld-onderdeel"
        label={say.inSection}
        empty={null}
        options={sections.map(({ id, title }) => ({ value: id, label: inLanguage(title, language) || say.noTitle }))}
        value={question.section}
        onChange={(section) => keeper.edit({ is: "question-moved", id: question.id, section, before: null })}
      />
      {isPlain && (
        <Pick
          id="veld-grafiek"
          label={say.chart}
          empty={say.chartOwn}
          options={plainShapes.map((shape) => ({ value: shape, label: say.charts[shape] }))}
          value={question.chart ?? ""}
          onChange={(shape) => set("chart", shape === "" ? undefined : shape)}
        />
      )}
      <BreakdownPick question={question} set={set} />
      <Field id="veld-koppeling" label={say.link} help={say.linkHelp} optional>
        <TextInput
          width="middle"
          maxLength={80}
          value={question.link ?? ""}
          onBlur={keeper.settle}
          onChange={(event) => set("link", event.target.value === "" ? undefined : event.target.value, true)}
        />
      </Field>
      <Field id="veld-thema" label={say.theme} optional>
        <TextInput
          width="short"
          maxLength={10}
          value={question.covenant ?? ""}
          onBlur={keeper.settle}
          onChange={(event) => set("covenant", event.target.value === "" ? undefined : event.target.value, true)}
        />
      </Field>
      <Code question={question} />
    </Stack>
  );
};

/** The code is taken over when one leaves the field: half a code is nobody's. */
const Code = ({ question: { id } }: { question: Question }) => {
  const say = useWords(builderWords);
  const keeper = useKeeper();
  const { open } = usePlace();
  const [code, setCode] = useState<string>(id);
  const [wrong, setWrong] = useState(false);
  const take = () => {
    if (code === id) return setWrong(false);
    const isFree = keeper.view().history.draft.questions.every((one) => one.id !== code);
    const isFit = QuestionId.safeParse(code).success && isFree;
    setWrong(!isFit);
    if (!isFit) return;
    keeper.edit({ is: "question-renamed", id, to: code });
    open({ is: "question", id: code });
  };
  return (
    <Field id={fieldIds.code} label={say.code} help={say.codeHelp} error={wrong && say.codeWrong}>
      <TextInput width="middle" value={code} onChange={(event) => setCode(event.target.value)} onBlur={take} />
    </Field>
  );
};
