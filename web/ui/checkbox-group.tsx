import type { Ref } from "react";
import { ChoiceRow, choiceId, type Option } from "./choice.tsx";
import type { FieldText } from "./field.tsx";
import { FieldGroup } from "./field-group.tsx";

type CheckboxGroupProps<V extends string | number> = FieldText & {
  readonly options: readonly (Option<V> & { readonly exclusive?: boolean | undefined })[];
  readonly value: readonly V[];
  readonly onChange: (value: V[]) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly name?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

/** Tick any. An exclusive option ("geen van deze") unticks the others and is unticked by them. */
export const CheckboxGroup = <V extends string | number>(props: CheckboxGroupProps<V>) => {
  const { options, value, onChange, onBlur, name, disabled, ref, ...text } = props;

  const toggled = (one: (typeof options)[number], on: boolean): V[] => {
    if (!on) return value.filter((other) => other !== one.value);
    const stays = options.filter(
      (other) => other.value === one.value || (value.includes(other.value) && !other.exclusive),
    );
    return one.exclusive ? [one.value] : stays.map((other) => other.value);
  };
  return (
    <FieldGroup {...text}>
      {({ firstId }) => (
        <div className="choices">
          {options.map((option, index) => (
            <ChoiceRow
              key={option.value}
              id={choiceId(firstId, index)}
              option={option}
              picked={value.includes(option.value)}
              input={
                <input
                  type="checkbox"
                  ref={index === 0 ? ref : undefined}
                  id={choiceId(firstId, index)}
                  name={name}
                  value={option.value}
                  checked={value.includes(option.value)}
                  disabled={disabled}
                  onChange={(event) => onChange(toggled(option, event.target.checked))}
                  onBlur={onBlur}
                />
              }
            />
          ))}
        </div>
      )}
    </FieldGroup>
  );
};
