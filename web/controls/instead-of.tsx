import { inLanguage } from "#shared/kernel/text.ts";
import type { Choice } from "#shared/questions/control.ts";
import { ChoiceRow } from "../ui/choice.tsx";
import { useLanguage } from "../ui/language.tsx";

type InsteadProps = {
  readonly asides: readonly Choice[];
  readonly picked: string | undefined;
  /** Of what they stand in the place, for a screen reader. */
  readonly legend: string;
  readonly id: string;
  readonly onPick: (aside: string | undefined) => void;
};

/** The answers that stand in the place of a whole one ("geen opgave"): boxes, since each can be taken back. */
export const InsteadOf = ({ asides, picked, legend, id, onPick }: InsteadProps) => {
  const language = useLanguage();
  if (asides.length === 0) return null;
  return (
    <fieldset className="choices instead">
      <legend className="for-screen-readers">{legend}</legend>
      {asides.map(({ value, label }) => (
        <ChoiceRow
          key={value}
          id={`${id}-${value}`}
          option={{ value, label: inLanguage(label, language) }}
          picked={picked === value}
          input={
            <input
              type="checkbox"
              id={`${id}-${value}`}
              checked={picked === value}
              onChange={(event) => onPick(event.target.checked ? value : undefined)}
            />
          }
        />
      ))}
    </fieldset>
  );
};
