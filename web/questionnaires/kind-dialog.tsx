import { inLanguage } from "#shared/kernel/text.ts";
import { freshQuestionId, freshSectionId } from "#shared/questionnaires/editing/commands.ts";
import type { Edit } from "#shared/questionnaires/editing/edit.ts";
import { freshSettings } from "#shared/questionnaires/editing/form/fresh-settings.ts";
import { questionsIn } from "#shared/questionnaires/editing/in-order.ts";
import { following, found } from "#shared/questionnaires/editing/placing.ts";
import { questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { useKeeper } from "./keeping/use-keeper.ts";
import { fieldIds, usePlace } from "./place.ts";
import { builderWords } from "./words.ts";

/** Asks what kind of question is added; it comes behind the one that is open. */
export const KindDialog = ({ open: isOpen, onClose }: { open: boolean; onClose: () => void }) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const { opened, open } = usePlace();

  const add = (name: string) => {
    const { draft } = keeper.view().history;
    const kind = questionKinds.one(name);
    const beside = opened?.is === "question" ? found(draft.questions, opened.id) : undefined;
    const there = beside?.section ?? (opened?.is === "section" ? opened.id : draft.sections.at(-1)?.id);
    const section = there ?? freshSectionId(draft);
    const question: Question = {
      id: freshQuestionId(draft),
      section,
      kind: name,
      text: { nl: "" },
      required: true,
      readBy: kind.readingClasses[0],
      settings: freshSettings(kind),
    };
    const before = beside ? following(questionsIn(draft, section), beside.id) : null;
    const edits: readonly Edit[] = [
      ...(there === undefined
        ? [{ is: "section-in", section: { id: section, title: { nl: say.firstSection } }, before: null } as const]
        : []),
      { is: "question-in", question, before },
    ];
    keeper.edit({ is: "together", edits });
    onClose();
    open({ is: "question", id: question.id }, fieldIds.text);
  };
  return (
    <Dialog open={isOpen} onClose={onClose} heading={say.whichKind}>
      <ul className="plain-list kind-list">
        {questionKinds.all.map(({ name, title }) => (
          <li key={name}>
            <Button onClick={() => add(name)}>{inLanguage(title, language)}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
