import { memo } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { soundKind } from "#shared/questionnaires/editing/sound-kind.ts";
import { asStored } from "#shared/questions/as-stored.ts";
import type { Question } from "#shared/questions/question.ts";
import { isUnread } from "../../controls/control.ts";
import { Control } from "../../controls/index.tsx";
import { Confidentiality, type Reader } from "../../ui/confidentiality.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { builderWords } from "../words.ts";

const readers: Readonly<Record<Question["readBy"], Reader>> = {
  position: "committee-by-name",
  figure: "group-figure",
  text: "committee-text",
  confidential: "committee-only",
};

type Props = {
  readonly question: Question;
  readonly value: unknown;
  readonly onAnswer: (question: string, value: unknown) => void;
};

/** A question as whoever answers meets it, drawn by the same controls. */
export const AskedQuestion = memo(({ question, value, onAnswer }: Props) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const kind = soundKind(question);
  const text = inLanguage(question.text, language).trim();
  if (kind === undefined) return <p>{say.unfinished}</p>;
  return (
    <Control
      spec={kind.control}
      id={`voorbeeld-${question.id}`}
      look="question"
      label={text === "" ? say.noText : text}
      help={question.help && inLanguage(question.help, language)}
      note={<Confidentiality reader={readers[question.readBy]} />}
      required={question.required}
      optional={!question.required}
      value={value}
      onChange={(meant) => onAnswer(question.id, isUnread(meant) ? meant : asStored(meant))}
    />
  );
});
