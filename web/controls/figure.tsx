import { inLanguage } from "#shared/kernel/text.ts";
import { Field, useFieldIds } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { NumberInput } from "../ui/number-input.tsx";
import type { ControlProps } from "./control.ts";
import { FigureScale } from "./figure-scale.tsx";
import { InsteadOf } from "./instead-of.tsx";
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
      <InsteadOf
        asides={spec.asides}
        picked={typeof value === "string" ? value : undefined}
        legend={say.insteadOfNumber}
        id={control}
        onPick={(aside) => onChange(aside ?? null, "picked")}
      />
    </Field>
  );
};
