import { inLanguage } from "#shared/kernel/text.ts";
import { fieldsOf } from "#shared/questionnaires/editing/form/fields-of.ts";
import { freshSettings } from "#shared/questionnaires/editing/form/fresh-settings.ts";
import { freshId } from "#shared/questionnaires/editing/fresh-id.ts";
import { ownChoices, withChoicesOf } from "#shared/questionnaires/editing/set-copies.ts";
import type { OptionSet } from "#shared/questionnaires/option-set.ts";
import { questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { useKeeper, useKept } from "./keeping/use-keeper.ts";
import { OptionsFrom } from "./lists/question-lists.tsx";
import { fieldIds, usePlace } from "./place.ts";
import type { SetField } from "./question-editor.tsx";
import { Pick } from "./setting-choice.tsx";
import { SettingFields } from "./setting-fields.tsx";
import { SettingInput } from "./setting-input.tsx";
import { type Fields, isFields } from "./setting-props.ts";
import { ToldHint } from "./told-hint.tsx";
import { builderWords } from "./words.ts";

type Props = { readonly question: Question; readonly set: SetField };

/** Of which kind the question is, with the form of that kind; what the old kind had in the same place is kept. */
export const QuestionAnswers = ({ question, set }: Props) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const kind = questionKinds.has(question.kind) ? questionKinds.one(question.kind) : undefined;
  const settings = isFields(question.settings) ? question.settings : {};

  const change = (name: string) => {
    const next = questionKinds.one(name);
    const alike = new Set(
      fieldsOf(next)
        .filter((field) => kind && fieldsOf(kind).some((old) => old.name === field.name && old.is === field.is))
        .map((field) => field.name),
    );
    const kept = Object.fromEntries(Object.entries(settings).filter(([field]) => alike.has(field)));
    const { id } = question;
    const readers = next.readingClasses;
    keeper.edit({
      is: "together",
      edits: [
        { is: "question-set", id, field: "kind", value: name },
        { is: "question-set", id, field: "settings", value: { ...freshSettings(next), ...kept } },
        ...(readers.includes(question.readBy)
          ? []
          : [{ is: "question-set", id, field: "readBy", value: readers[0] } as const]),
        ...(alike.has("options") ? [] : [{ is: "question-set", id, field: "optionSet", value: undefined } as const]),
      ],
    });
  };
  return (
    <Stack>
      <Pick
        id={fieldIds.kind}
        label={say.kind}
        empty={null}
        options={questionKinds.all.map(({ name, title }) => ({ value: name, label: inLanguage(title, language) }))}
        value={question.kind}
        onChange={change}
      />
      {kind && ownChoices(settings) && <SharedAnswers question={question} />}
      <OptionsFrom question={question} />
      {kind && (
        <SettingFields
          key={kind.name}
          Input={SettingInput}
          kind={kind}
          settings={settings}
          without={question.optionSet === undefined ? [] : ["options"]}
          filled={question.optionsFrom === undefined ? undefined : kind.fills}
          onChange={(next: Fields, typed) => set("settings", next, typed)}
          onLeave={keeper.settle}
        />
      )}
      <ToldHint question={question} />
    </Stack>
  );
};

/** Whether the answers are this question's own or a set's; sharing makes a set of them. */
const SharedAnswers = ({ question }: { question: Question }) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const { show } = usePlace();
  const sets = useKept(({ history }) => history.draft.optionSets);
  const { id } = question;
  const used = sets.find((one) => one.id === question.optionSet);

  const use = (setId: string) => {
    const set = sets.find((one) => one.id === setId);
    const next = set && withChoicesOf(question, set);
    keeper.edit({
      is: "together",
      edits: [
        { is: "question-set", id, field: "optionSet", value: set?.id },
        ...(next ? [{ is: "question-set", id, field: "settings", value: next.settings } as const] : []),
      ],
    });
  };
  const share = () => {
    const choices = (ownChoices(question.settings) ?? []) as OptionSet["choices"];
    const set: OptionSet = {
      id: freshId(
        "set",
        sets.map((one) => one.id),
      ),
      label: {
        nl: choices
          .map(({ label }) => label.nl)
          .join(" – ")
          .slice(0, 80),
      },
      choices: choices.map(({ id: choice, label }) => ({ id: choice, label })),
    };
    keeper.edit({
      is: "together",
      edits: [
        { is: "set-in", set, before: null },
        { is: "question-set", id, field: "optionSet", value: set.id },
      ],
    });
    show("sets");
  };
  return (
    <Stack gap="small">
      {sets.length > 0 && (
        <Pick
          id="veld-gedeeld"
          label={say.set}
          help={used && say.fromSet}
          empty={say.ownAnswers}
          options={sets.map((set) => ({ value: set.id, label: inLanguage(set.label, language) || set.id }))}
          value={used?.id ?? ""}
          onChange={use}
        />
      )}
      {used ? (
        <ul>
          {used.choices.map((choice) => (
            <li key={choice.id}>{inLanguage(choice.label, language)}</li>
          ))}
        </ul>
      ) : (
        <div>
          <Button look="quiet" onClick={share}>
            {say.shareThese}
          </Button>
        </div>
      )}
    </Stack>
  );
};
