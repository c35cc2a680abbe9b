import { inLanguage } from "#shared/kernel/text.ts";
import { useLanguage } from "../ui/language.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import type { ControlProps } from "./control.ts";
import { OwnWords } from "./own-words.tsx";
import { pickedOne, withWords } from "./picked.ts";

/** Exactly one of a list or a scale. An answer that need not be given can be taken back. */
export const PickOne = ({ spec, value, onChange, ...text }: ControlProps<"pick-one">) => {
  const language = useLanguage();
  const picked = pickedOne(value);
  return (
    <RadioGroup
      {...text}
      layout={spec.layout}
      value={picked?.choice}
      onChange={(choice) => onChange({ choice }, "picked")}
      onClear={text.required ? undefined : () => onChange(null, "picked")}
      options={spec.choices.map((choice) => ({
        value: choice.value,
        label: inLanguage(choice.label, language),
        aside: choice.aside,
        ...(choice.asksWords && {
          opens: (
            <OwnWords
              value={picked?.words}
              onChange={(words) => onChange(withWords({ choice: choice.value }, words), "typed")}
            />
          ),
        }),
      }))}
    />
  );
};
