import { inLanguage } from "#shared/kernel/text.ts";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import type { ControlProps } from "./control.ts";
import { OwnWords } from "./own-words.tsx";
import { pickedMany, withWords } from "./picked.ts";
import { controlWords } from "./words.ts";

/** Any number of a list. A choice that excludes the others ("geen belemmering", "geen opgave") unticks them. */
export const PickMany = ({ spec, value, onChange, ...text }: ControlProps<"pick-many">) => {
  const language = useLanguage();
  const say = useWords(controlWords);
  const { choices, words } = pickedMany(value);
  const asking = spec.choices.find((choice) => choice.asksWords)?.value;
  const give = (picked: readonly string[], said: string | undefined, how: "typed" | "picked") => {
    const kept = asking !== undefined && picked.includes(asking) ? said : undefined;
    onChange(picked.length === 0 ? null : withWords({ choices: picked }, kept), how);
  };
  const most = spec.max === undefined ? undefined : say.atMost(spec.max);
  return (
    <CheckboxGroup
      {...text}
      help={
        most === undefined ? (
          text.help
        ) : (
          <>
            {text.help} {most}
          </>
        )
      }
      value={choices}
      onChange={(picked) => give(picked, words, "picked")}
      options={spec.choices.map((choice) => ({
        value: choice.value,
        label: inLanguage(choice.label, language),
        aside: choice.aside,
        exclusive: choice.exclusive ?? choice.aside,
        ...(choice.asksWords && {
          opens: <OwnWords value={words} onChange={(said) => give(choices, said, "typed")} />,
        }),
      }))}
    />
  );
};
