import { inLanguage } from "#shared/kernel/text.ts";
import { useLanguage } from "../ui/language.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { shownNumber } from "../ui/shown.ts";
import type { ControlProps } from "./control.ts";
import "./figure-scale.css";

/** A grade: every whole number of the range as something to pick. */
export const FigureScale = ({ spec, value, onChange, ...text }: ControlProps<"figure">) => {
  const language = useLanguage();
  const { min = 1, max = 10 } = spec;
  const numbers = Array.from({ length: max - min + 1 }, (_, place) => min + place);
  return (
    <div className="figure-scale">
      <RadioGroup<number | string>
        {...text}
        layout="scale"
        value={typeof value === "number" || typeof value === "string" ? value : undefined}
        onChange={(picked) => onChange(picked, "picked")}
        onClear={text.required ? undefined : () => onChange(null, "picked")}
        options={[
          ...numbers.map((number) => ({ value: number, label: shownNumber(number, language) })),
          ...spec.asides.map((aside) => ({
            value: aside.value,
            label: inLanguage(aside.label, language),
            aside: true,
          })),
        ]}
      />
    </div>
  );
};
