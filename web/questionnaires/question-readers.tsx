import { questionKinds } from "#shared/questions/index.ts";
import type { ReadingClass } from "#shared/questions/kind.ts";
import type { Question } from "#shared/questions/question.ts";
import { useWords } from "../ui/language.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import type { SetField } from "./question-editor.tsx";
import { builderWords } from "./words.ts";

/** Who reads the answer, each choice as the sentence that it means. */
export const QuestionReaders = ({ question, set }: { question: Question; set: SetField }) => {
  const say = useWords(builderWords);
  if (!questionKinds.has(question.kind)) return null;
  const { readingClasses } = questionKinds.one(question.kind);
  return (
    <RadioGroup<ReadingClass>
      id="veld-lezers"
      label={say.readers}
      options={readingClasses.map((one) => ({ value: one, label: say.readBy[one] }))}
      value={question.readBy}
      onChange={(readBy) => set("readBy", readBy)}
    />
  );
};
