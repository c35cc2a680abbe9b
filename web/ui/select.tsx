import type { ComponentProps } from "react";
import { useWiring } from "./field.tsx";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./select.css";

type SelectProps = ComponentProps<"select"> & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands there while nothing is picked; `null` where something is always picked. */
  readonly empty?: string | null | undefined;
  readonly width?: "full" | "middle" | undefined;
};

/** A list to pick one from, for more than about seven options; with fewer a `RadioGroup` reads better. */
export const Select = ({ options, empty, width = "middle", ...rest }: SelectProps) => {
  const say = useWords(uiWords);
  return (
    <select {...useWiring()} {...rest} className="input select" data-width={width}>
      {empty !== null && <option value="">{empty ?? say.pickOne}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
};
