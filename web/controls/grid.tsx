import { type CSSProperties, useId } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Choice } from "#shared/questions/control.ts";
import { FieldGroup } from "../ui/field-group.tsx";
import { useLanguage } from "../ui/language.tsx";
import type { ControlProps } from "./control.ts";
import { itemId } from "./item-id.ts";
import { pickedRows } from "./picked.ts";
import "./grid.css";

type RowProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly picked: string | undefined;
  /** For its first radio: in the first row the question's own id. */
  readonly firstId: string;
  readonly onPick: (choice: string) => void;
};

/**
 * One row is one group of radios with its own name, and every radio says its own words: for a screen reader, a
 * keyboard and a phone it is a list of small questions. Only on a wide screen does it look like a table.
 */
const GridRow = ({ label, choices, picked, firstId, onPick }: RowProps) => {
  const language = useLanguage();
  const id = useId();
  return (
    <div className="grid-row" role="radiogroup" aria-labelledby={id}>
      <p className="grid-label" id={id}>
        {label}
      </p>
      {choices.map((choice, index) => (
        <label key={choice.value} className="grid-cell" data-aside={choice.aside} data-picked={choice.value === picked}>
          <input
            type="radio"
            id={index === 0 ? firstId : undefined}
            name={id}
            value={choice.value}
            checked={choice.value === picked}
            onChange={() => onPick(choice.value)}
          />
          <span className="grid-words">{inLanguage(choice.label, language)}</span>
        </label>
      ))}
    </div>
  );
};

/** How many choices fit beside a row's words: `some` with room, `many` tightly, `too-many` not: then cards it is. */
const fitOf = (choices: number): "some" | "many" | "too-many" =>
  choices <= 6 ? "some" : choices === 7 ? "many" : "too-many";

/** The same scale for several rows: a table on wide screens, one card per row on small ones. */
export const Grid = ({ spec, value, onChange, ...text }: ControlProps<"grid">) => {
  const language = useLanguage();
  const rows = pickedRows(value);
  const fit = fitOf(spec.choices.length);
  const asides = spec.choices.filter((choice) => choice.aside).length;
  const columns: CSSProperties & Record<`--${string}`, number> = {
    "--grid-steps": spec.choices.length - asides,
    "--grid-asides": Math.max(asides, 1),
  };
  return (
    <FieldGroup {...text}>
      {({ firstId }) => (
        <div className="grid-box">
          <div className="grid" style={columns} data-asides={asides > 0} data-columns={fit}>
            <div className="grid-head" aria-hidden="true">
              <span />
              {spec.choices.map((choice) => (
                <span key={choice.value} className="grid-column" data-aside={choice.aside}>
                  {inLanguage(choice.label, language)}
                </span>
              ))}
            </div>
            {spec.rows.map((row, index) => (
              <GridRow
                key={row.id}
                label={inLanguage(row.label, language)}
                choices={spec.choices}
                picked={rows[row.id]}
                firstId={index === 0 ? firstId : itemId(firstId, row.id)}
                onPick={(choice) => onChange({ rows: { ...rows, [row.id]: choice } }, "picked")}
              />
            ))}
          </div>
        </div>
      )}
    </FieldGroup>
  );
};
