import { inLanguage } from "#shared/kernel/text.ts";
import { ChoiceRow } from "../ui/choice.tsx";
import { Field, useFieldIds } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { NumberInput } from "../ui/number-input.tsx";
import type { ControlProps } from "./control.ts";
import { FigureScale } from "./figure-scale.tsx";
import { controlWords } from "./words.ts";

/** A number to write or to pick, or one of the answers beside it ("geen opgave"), which is never zero. */
export const Figure = (props: ControlProps<"figure">) =>
  props.spec.layout === "scale" ? <FigureScale {...props} /> : <FigureField {...props} />;

const FigureField = ({ spec, value, onChange, ...text }: ControlProps<"figure">) => {
  const language = useLanguage();
  const say = useWords(controlWords);
  const { control } = useFieldIds(text);
  return (
    <Field {...text} id={control}>
      <NumberInput
        value={typeof value === "number" ? value : undefined}
        decimals={spec.decimals}
        unit={spec.unit && inLanguage(spec.unit, language)}
        onRead={(reading) => {
          if (reading.is === "number") onChange(reading.value, "typed");
          else onChange(reading.is === "empty" ? null : { unread: reading.text }, "typed");
        }}
      />
      {spec.asides.length > 0 && (
        <fieldset className="choices">
          <legend className="for-screen-readers">{say.insteadOfNumber}</legend>
          {spec.asides.map((aside) => (
            <ChoiceRow
              key={aside.value}
              id={`${control}-${aside.value}`}
              option={{ value: aside.value, label: inLanguage(aside.label, language) }}
              picked={value === aside.value}
              input={
                <input
                  type="checkbox"
                  id={`${control}-${aside.value}`}
                  checked={value === aside.value}
                  onChange={(event) => onChange(event.target.checked ? aside.value : null, "picked")}
                />
              }
            />
          ))}
        </fieldset>
      )}
    </Field>
  );
};
