import { type Ref, useId } from "react";
import { Button } from "./button.tsx";
import { type ChoiceLayout, ChoiceRow, choiceId, type Option } from "./choice.tsx";
import type { FieldText } from "./field.tsx";
import { FieldGroup } from "./field-group.tsx";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";

type RadioGroupProps<V extends string | number> = FieldText & {
  readonly options: readonly Option<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
  /** Offers to take the choice back, for questions that may stay unanswered. */
  readonly onClear?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly name?: string | undefined;
  /** `scale` puts the options side by side where there is room. */
  readonly layout?: ChoiceLayout | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** Pick one. Arrow keys move within the group, Tab leaves it; every row is at least 44 px high. */
export const RadioGroup = <V extends string | number>(props: RadioGroupProps<V>) => {
  const { options, value, onChange, onClear, onBlur, name, layout = "list", disabled, ref, ...text } = props;
  const say = useWords(uiWords);
  const ownName = useId();
  return (
    <FieldGroup role="radiogroup" {...text}>
      {({ firstId }) => (
        <>
          <div className="choices" data-layout={layout}>
            {options.map((option, index) => (
              <ChoiceRow
                key={option.value}
                id={choiceId(firstId, index)}
                option={option}
                picked={option.value === value}
                input={
                  <input
                    type="radio"
                    ref={index === 0 ? ref : undefined}
                    id={choiceId(firstId, index)}
                    name={name ?? ownName}
                    value={option.value}
                    checked={option.value === value}
                    disabled={disabled}
                    onChange={() => onChange(option.value)}
                    onBlur={onBlur}
                  />
                }
              />
            ))}
          </div>
          {onClear !== undefined && value !== undefined && (
            <div className="choice-clear">
              <Button look="quiet" onClick={onClear}>
                {say.clearChoice}
              </Button>
            </div>
          )}
        </>
      )}
    </FieldGroup>
  );
};
