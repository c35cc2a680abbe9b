import { type FocusEvent, memo } from "react";
import { useController } from "react-hook-form";
import { inLanguage } from "#shared/kernel/text.ts";
import { asStored } from "#shared/questions/as-stored.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import type { Stance } from "#shared/responses/response.ts";
import { type Given, isUnread } from "../controls/control.ts";
import { Control } from "../controls/index.tsx";
import { Confidentiality } from "../ui/confidentiality.tsx";
import { useLanguage } from "../ui/language.tsx";
import { useAnswering } from "./answering.ts";
import { controlId, type FieldName } from "./fields.ts";
import { useIssueWords } from "./issue-words.ts";
import { readerOf } from "./reader-of.ts";
import { useSaverPart } from "./saving/use-saver.ts";
import { useParts } from "./together/use-parts.ts";
import { TraceLine } from "./trace-line.tsx";

type QuestionFieldProps = {
  readonly question: Question;
  readonly name: FieldName;
  readonly stance: Stance | undefined;
  readonly opened: boolean;
};

/** One question with its control: what is given goes to the form and to the saver, and is judged on leaving. */
export const QuestionField = memo(({ question, name, stance, opened }: QuestionFieldProps) => {
  const { form, saver, judge } = useAnswering();
  const language = useLanguage();
  const issueWords = useIssueWords();
  const parts = useParts();
  const { field, fieldState } = useController({ name, control: form.control });
  const kind = kindOf(question);
  const issue = fieldState.error && judge(question, field.value);
  const isRefused = useSaverPart(saver, (view) => view.box.unfit.has(question.id)) && !judge(question, field.value);
  const wrong = issue ?? (isRefused ? ({ code: "wrong-shape" } as const) : undefined);

  const give = (meant: unknown, how: Given) => {
    const value = isUnread(meant) ? meant : asStored(meant);
    form.setValue(name, value, { shouldDirty: true });
    const issue = judge(question, value);
    if (issue) saver.giveUnfit(question.id, value);
    else {
      form.clearErrors(name);
      saver.give(question.id, value, how === "typed");
    }
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    saver.at(undefined);
    field.onBlur();
  };
  const isText = question.readBy === "text" || question.readBy === "confidential";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus comes to or leaves the whole question
    <div className="answer-question" data-question={question.id} onFocus={() => saver.at(question.id)} onBlur={leave}>
      <Control
        spec={kind.control}
        id={controlId(question.id)}
        look="question"
        label={inLanguage(question.element?.text ?? question.text, language)}
        help={question.help && inLanguage(question.help, language)}
        note={<Confidentiality reader={readerOf(question.readBy, stance, opened)} />}
        error={wrong && issueWords(wrong, field.value)}
        state={<TraceLine question={question.id} />}
        required={question.required}
        optional={!question.required}
        value={field.value}
        onChange={give}
      />
      {parts && isText && stance === "unnamed" && (
        <parts.OpenTextChoice question={question.id} isFollowUp={question.visibleIf !== undefined} />
      )}
      <div className="together-place">{parts && <parts.QuestionTogether question={question} />}</div>
    </div>
  );
});
