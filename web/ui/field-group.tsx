import type { ReactNode } from "react";
import { FieldLines, type FieldText, OptionalMark, useFieldIds } from "./field.tsx";

type Inside = {
  /** For the first control of the group, so that a link to the group's id arrives at something one can answer. */
  readonly firstId: string;
  readonly wrong: boolean;
};

type FieldGroupProps = FieldText & {
  /** `radiogroup` where exactly one is picked. */
  readonly role?: "radiogroup" | "group" | undefined;
  readonly children: (inside: Inside) => ReactNode;
};

/** Several controls that answer one question together: a legend above, and help and error for all of them. */
export const FieldGroup = ({ role = "group", children, ...text }: FieldGroupProps) => {
  const ids = useFieldIds(text);
  const wrong = text.error !== undefined && text.error !== null && text.error !== false && text.error !== "";
  const picks = role === "radiogroup";
  return (
    <div className="field" data-look={text.look ?? "field"} data-wrong={wrong || undefined}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: aria-required is given to a radiogroup only, which has it */}
      <fieldset
        className="field-set"
        role={role}
        aria-describedby={ids.described}
        aria-invalid={(picks && wrong) || undefined}
        aria-required={(picks && text.required) || undefined}
      >
        <legend className="field-label">
          {text.label}
          {text.optional && <OptionalMark />}
        </legend>
        <FieldLines text={text} ids={ids} />
        {children({ firstId: ids.control, wrong })}
      </fieldset>
      {text.state !== undefined && <div className="field-state">{text.state}</div>}
    </div>
  );
};
