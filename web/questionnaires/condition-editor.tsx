import { useMemo, useState } from "react";
import { parse } from "#shared/questionnaires/conditions/parse.ts";
import { print } from "#shared/questionnaires/conditions/print.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import { conditionOf } from "#shared/questionnaires/editing/rules/condition-of.ts";
import type { Rule } from "#shared/questionnaires/editing/rules/rule.ts";
import { ruleOf } from "#shared/questionnaires/editing/rules/rule-of.ts";
import { sayCondition } from "#shared/questionnaires/editing/rules/say-rule.ts";
import { subjectsFor } from "#shared/questionnaires/editing/rules/subject.ts";
import { issueSentence } from "#shared/questionnaires/words.ts";
import type { Question } from "#shared/questions/question.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FieldGroup } from "../ui/field-group.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { useKeeper, useRestingDraft } from "./keeping/use-keeper.ts";
import { fieldIds } from "./place.ts";
import type { SetField } from "./question-editor.tsx";
import { RuleGroup } from "./rule-group.tsx";
import { builderWords } from "./words.ts";

type Group = Extract<Rule, { is: "group" }>;

const groupOf = (rule: Rule): Group => (rule.is === "group" ? rule : { is: "group", join: "all", of: [rule] });

/** What stands in words for a condition's text; undefined where the text cannot be read. */
const groupIn = (text: string | undefined): Group | undefined => {
  const parsed = text === undefined ? undefined : parse(text);
  return parsed?.ok ? groupOf(ruleOf(parsed.condition)) : undefined;
};

/**
 * When a question is asked: lines in words, and the formula beside them. Either changes the other. A line that is not
 * finished yet stands here only; the formula has it once it says something.
 */
export const ConditionEditor = ({ question, set }: { question: Question; set: SetField }) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const draft = useRestingDraft();
  const [composed, setComposed] = useState<{ readonly group: Group; readonly text: string | undefined }>();
  const text = question.visibleIf;
  const group = composed && composed.text === text ? composed.group : groupIn(text);
  const { id, forEach } = question;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the question only its place and its list matter
  const subjects = useMemo(() => subjectsFor(draft, question), [draft, id, forEach]);
  const list = found(draft.lists ?? [], forEach ?? "");
  const parsed = text === undefined ? undefined : parse(text);
  const wrong = parsed && !parsed.ok ? issueSentence({ ...parsed.issue, where: id }, language) : undefined;

  const compose = (next: Group | undefined) => {
    const condition = next && conditionOf(next);
    const printed = condition && print(condition);
    setComposed(next && { group: next, text: printed });
    if (printed !== text) set("visibleIf", printed);
  };
  const begin = () => {
    const last = subjects.findLast(({ is }) => is === "question") ?? subjects[0];
    if (last)
      compose({ is: "group", join: "all", of: [{ is: "test", id: last.id, comparison: "answered", values: [] }] });
  };
  if (text === undefined && group === undefined)
    return (
      <FieldGroup label={say.condition}>
        {({ firstId }) => (
          <Stack gap="small">
            <p>{say.everyone}</p>
            <div>
              <Button id={firstId} onClick={begin}>
                {say.addCondition}
              </Button>
            </div>
          </Stack>
        )}
      </FieldGroup>
    );
  return (
    <FieldGroup label={say.condition}>
      {() => (
        <Stack>
          {text !== undefined && <p>{sayCondition(text, (name) => found(draft.questions, name), language, list)}.</p>}
          {group && <RuleGroup group={group} subjects={subjects} onChange={compose} />}
          <Field id={fieldIds.condition} label={say.expression} help={say.expressionHelp} error={wrong}>
            <TextInput
              className="input formula"
              value={text ?? ""}
              spellCheck={false}
              maxLength={2000}
              onBlur={keeper.settle}
              onChange={(event) => set("visibleIf", event.target.value === "" ? undefined : event.target.value, true)}
            />
          </Field>
          <div>
            <Button look="quiet" onClick={() => compose(undefined)}>
              {say.dropCondition}
            </Button>
          </div>
        </Stack>
      )}
    </FieldGroup>
  );
};
