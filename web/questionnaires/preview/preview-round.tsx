import { inLanguage } from "#shared/kernel/text.ts";
import { type Context, contextValues } from "#shared/questionnaires/context.ts";
import { roundSubject } from "#shared/questionnaires/editing/rules/subject.ts";
import { Field } from "../../ui/field.tsx";
import { FieldGroup } from "../../ui/field-group.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { Pick } from "../setting-choice.tsx";
import { builderWords } from "../words.ts";

/** What an example round says of itself at first: of everything that has fixed values the first. */
export const exampleRound = (names: readonly string[]): Context =>
  Object.fromEntries(
    names.flatMap((name) => {
      const [first] = contextValues(name) ?? [];
      return first === undefined ? [] : [[name, first]];
    }),
  );

type Props = {
  readonly names: readonly string[];
  readonly round: Context;
  readonly onChange: (round: Context) => void;
};

/** What conditions ask of the round, to be chosen as long as there is no round. */
export const PreviewRound = ({ names, round, onChange }: Props) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const put = (name: string, value: string) => {
    const { [name]: _before, ...others } = round;
    onChange(value === "" ? others : { ...others, [name]: value });
  };
  return (
    <FieldGroup label={say.exampleRound}>
      {() => (
        <div className="preview-choice">
          {names.map((name) => {
            const subject = roundSubject(name);
            if (subject === undefined) return null;
            const { control } = subject.compared ?? {};
            const choices = control && "choices" in control ? control.choices : [];
            const field = { id: `voorbeeld-${name}`, label: inLanguage(subject.name, language) };
            if (choices.length === 0)
              return (
                <Field key={name} {...field}>
                  <TextInput
                    width="middle"
                    value={round[name] ?? ""}
                    onChange={(event) => put(name, event.target.value)}
                  />
                </Field>
              );
            return (
              <Pick
                key={name}
                {...field}
                options={choices.map(({ value, label }) => ({ value, label: inLanguage(label, language) }))}
                value={round[name]}
                onChange={(value) => put(name, value)}
              />
            );
          })}
        </div>
      )}
    </FieldGroup>
  );
};
