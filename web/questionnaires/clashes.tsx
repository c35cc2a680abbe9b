import { inLanguage } from "#shared/kernel/text.ts";
import type { DraftList } from "#shared/questionnaires/draft.ts";
import type { Edit, QuestionField } from "#shared/questionnaires/editing/edit.ts";
import type { Clash } from "#shared/questionnaires/editing/merge.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import type { OptionSet } from "#shared/questionnaires/option-set.ts";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { Row } from "../ui/stack.tsx";
import { useKeeper, useKept } from "./keeping/use-keeper.ts";
import { builderWords } from "./words.ts";

/** What a value of any sort looks like in a line. */
const shown = (value: unknown, gone: string): string => {
  if (value === undefined) return gone;
  if (typeof value === "object" && value !== null && "nl" in value) return String(value.nl);
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** Takes the other editor's version of what clashed. */
const taking = (clash: Clash, set: OptionSet | undefined, list: DraftList | undefined): Edit | undefined => {
  const { id, theirs } = clash;
  if (clash.in === "whole")
    return clash.field === "title" ? { is: "titled", title: theirs as OptionSet["label"] } : undefined;
  if (clash.field === "all")
    return clash.in === "question" && theirs === undefined ? { is: "question-out", id } : undefined;
  if (clash.in === "section") return { is: "section-titled", id, title: theirs as OptionSet["label"] };
  if (clash.in === "list") return list && { is: "list-changed", list: { ...list, [clash.field]: theirs } };
  if (clash.in === "set") return set && { is: "set-changed", set: { ...set, [clash.field]: theirs } };
  return { is: "question-set", id, field: clash.field as QuestionField, value: theirs };
};

/** That somebody else works here too, and what both wrote in the same place: one of both is chosen, none is lost. */
export const Clashes = () => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const clashes = useKept((view) => view.clashes);
  const other = useKept((view) => view.other);
  const { draft } = keeper.view().history;
  return (
    <>
      {other !== undefined && <Notice tone="info" announce="politely" heading={say.otherChanged(other)} />}
      {clashes.map((clash) => {
        const thing = found(draft.questions, clash.id) ?? found(draft.sections, clash.id);
        const text = thing && ("text" in thing ? thing.text : thing.title);
        const set = found(draft.optionSets, clash.id);
        const list = found(draft.lists ?? [], clash.id);
        const where = inLanguage(text ?? set?.label ?? list?.title ?? draft.title, language);
        return (
          <Notice key={`${clash.in} ${clash.id} ${clash.field}`} tone="warning" announce="politely" heading={say.clash}>
            <p>{where}</p>
            <dl>
              <dt>{say.mine}</dt>
              <dd>{shown(clash.mine, say.gone)}</dd>
              <dt>{say.theirs}</dt>
              <dd>{shown(clash.theirs, say.gone)}</dd>
            </dl>
            <Row>
              <Button onClick={() => keeper.choose(clash, undefined)}>{say.keepMine}</Button>
              <Button onClick={() => keeper.choose(clash, taking(clash, set, list))}>{say.takeTheirs}</Button>
            </Row>
          </Notice>
        );
      })}
    </>
  );
};
