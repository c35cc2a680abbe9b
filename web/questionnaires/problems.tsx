import { useMemo } from "react";
import { inLanguage, type Language } from "#shared/kernel/text.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { draftIssues } from "#shared/questionnaires/draft-issues.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import type { QuestionnaireIssue } from "#shared/questionnaires/questionnaire-issue.ts";
import { issueSentence } from "#shared/questionnaires/words.ts";
import { questionKinds } from "#shared/questions/index.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { useRestingDraft } from "./keeping/use-keeper.ts";
import { fieldIds, type Opened, usePlace, type View } from "./place.ts";
import { placeInSettings } from "./place-in-settings.ts";
import { builderWords } from "./words.ts";

export type Problem = {
  readonly key: string;
  readonly where: string;
  readonly sentence: string;
  readonly opened: Opened;
  readonly field?: string;
  /** Where it is, when that is not in the outline. */
  readonly view?: View;
};

/** What keeps the draft from being offered, said by the names that its author gave to things. */
export const useProblems = (): readonly Problem[] => {
  const draft = useRestingDraft(600);
  const language = useLanguage();
  const say = useWords(builderWords);
  return useMemo(() => problemsIn(draft, language, say), [draft, language, say]);
};

type Say = ReturnType<typeof builderWords>;

const problemsIn = (draft: DraftContent, language: Language, say: Say): readonly Problem[] => {
  const made = draftIssues(draft).map(
    (issue, at): Problem => ({ key: `${at}`, ...problemOf(draft, issue, language, say) }),
  );
  const seen = new Set<string>();
  return made.filter(({ where, sentence }) => {
    const told = `${where} ${sentence}`;
    if (seen.has(told)) return false;
    seen.add(told);
    return true;
  });
};

const problemOf = (
  draft: DraftContent,
  issue: QuestionnaireIssue,
  language: Language,
  say: Say,
): Omit<Problem, "key"> => {
  const sentence = issueSentence(issue, language);
  const question = found(draft.questions, issue.where);
  if (question) {
    const place = draft.questions.indexOf(question) + 1;
    const where = `${place}. ${inLanguage(question.text, language) || say.noText}`;
    const opened = { is: "question", id: question.id } as const;
    const kind = questionKinds.has(question.kind) ? questionKinds.one(question.kind) : undefined;
    if (issue.code === "text-missing" && issue.about === "text.nl")
      return { where, sentence: say.fillIn(say.questionText), opened, field: fieldIds.text };
    const path = issue.about.replace(/^settings\./, "");
    const named = kind && placeInSettings(kind, path, language, say.thing);
    if (named && (issue.code === "settings-unfit" || issue.code === "text-missing" || issue.code === "shape-unfit"))
      return { where, sentence: say.fillIn(named), opened, field: fieldIds.setting(path.replace(/\.(nl|en)$/, "")) };
    const field = issue.at === undefined ? fieldIds.text : fieldIds.condition;
    return { where, sentence, opened, field };
  }
  const section = found(draft.sections, issue.where);
  if (section) {
    const where = inLanguage(section.title, language) || say.noTitle;
    const said = issue.code === "text-missing" ? say.fillIn(say.title) : sentence;
    return { where, sentence: said, opened: { is: "section", id: section.id }, field: fieldIds.title };
  }
  const set = found(draft.optionSets, issue.where);
  if (set) return { where: say.shared(inLanguage(set.label, language)), sentence, opened: undefined, view: "sets" };
  const list = found(draft.lists ?? [], issue.where) ?? found(draft.lists ?? [], issue.about);
  if (list) return { where: say.list(inLanguage(list.title, language)), sentence, opened: undefined, view: "lists" };
  const said = issue.code === "text-missing" ? say.fillIn(say.about) : sentence;
  return { where: say.ofWhole, sentence: said, opened: { is: "whole" }, field: fieldIds.title };
};

/** Everything that is left to do, each with the way to where it is done. */
export const Problems = ({ problems }: { problems: readonly Problem[] }) => {
  const say = useWords(builderWords);
  const { open, show } = usePlace();
  if (problems.length === 0)
    return (
      <EmptyState heading={say.noProblems}>
        <p>{say.noProblemsWhat}</p>
      </EmptyState>
    );
  return (
    <Stack>
      <p>{say.problemsLead}</p>
      <ul className="plain-list problems">
        {problems.map(({ key, where, sentence, opened, field, view }) => (
          <li key={key}>
            <strong>{where}</strong>
            <br />
            {sentence}
            <br />
            <Button
              look="quiet"
              aria-label={`${say.goTo}: ${where}. ${sentence}`}
              onClick={() => (view ? show(view) : open(opened, field))}
            >
              {say.goTo}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
};
