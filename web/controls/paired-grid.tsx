import { type CSSProperties, useId } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Choice, ControlSpec } from "#shared/questions/control.ts";
import { FieldGroup } from "../ui/field-group.tsx";
import { useLanguage } from "../ui/language.tsx";
import type { ControlProps } from "./control.ts";
import { itemId } from "./item-id.ts";
import { pickedCells } from "./picked.ts";
import "./grid.css";
import "./paired-grid.css";

type Scale = Extract<ControlSpec, { control: "paired-grid" }>["scales"][number];

type LineProps = {
  readonly scale: Scale;
  /** The element with the row's words: together with the scale's they name the group. */
  readonly rowId: string;
  readonly firstId: string;
  readonly picked: string | undefined;
  readonly onPick: (choice: string) => void;
};

/** One scale of one row: a group of radios with its own name, in which every radio says its own words. */
const Line = ({ scale, rowId, firstId, picked, onPick }: LineProps) => {
  const language = useLanguage();
  const id = useId();
  return (
    <div className="paired-line" role="radiogroup" aria-labelledby={`${rowId} ${id}`}>
      <p className="paired-scale" id={id}>
        {inLanguage(scale.label, language)}
      </p>
      {scale.choices.map((choice, at) => (
        <label key={choice.value} className="grid-cell" data-aside={choice.aside} data-picked={choice.value === picked}>
          <input
            type="radio"
            id={at === 0 ? firstId : undefined}
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

const asidesIn = (choices: readonly Choice[]): number => choices.filter(({ aside }) => aside).length;

/** Columns can be shared where both scales have as many steps and as many asides, and not too many of them. */
const areAligned = ([first, second]: readonly Scale[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.choices.length === second.choices.length &&
  asidesIn(first.choices) === asidesIn(second.choices) &&
  first.choices.length <= 7;

/** Two scales for every row: a table of two lines per row where there is room, one card per row where there is not. */
export const PairedGrid = ({ spec, value, onChange, ...text }: ControlProps<"paired-grid">) => {
  const language = useLanguage();
  const { scales } = spec;
  const rows = pickedCells(value);
  const base = useId();
  const asides = asidesIn(scales[0]?.choices ?? []);
  const columns: CSSProperties & Record<`--${string}`, number> = {
    "--grid-steps": (scales[0]?.choices.length ?? 0) - asides,
    "--grid-asides": asides,
  };
  const pick = (row: string, scale: string, choice: string) =>
    onChange({ rows: { ...rows, [row]: { ...rows[row], [scale]: choice } } }, "picked");
  return (
    <FieldGroup {...text}>
      {({ firstId }) => (
        <div className="grid-box">
          <div className="paired" style={columns} data-aligned={areAligned(scales)} data-asides={asides > 0}>
            <div className="paired-head" aria-hidden="true">
              {scales.map((scale) => (
                <div key={scale.id} className="paired-line">
                  <span className="paired-scale">{inLanguage(scale.label, language)}</span>
                  {scale.choices.map((choice) => (
                    <span key={choice.value} className="paired-column" data-aside={choice.aside}>
                      {inLanguage(choice.label, language)}
                    </span>
                  ))}
                </div>
              ))}
            </div>
            {spec.rows.map((row, at) => {
              const rowId = `${base}-${at}`;
              return (
                <div key={row.id} className="paired-row">
                  <p className="paired-label" id={rowId}>
                    {inLanguage(row.label, language)}
                  </p>
                  {scales.map((scale, place) => (
                    <Line
                      key={scale.id}
                      scale={scale}
                      rowId={rowId}
                      firstId={at === 0 && place === 0 ? firstId : itemId(firstId, `${row.id}:${scale.id}`)}
                      picked={rows[row.id]?.[scale.id]}
                      onPick={(choice) => pick(row.id, scale.id, choice)}
                    />
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </FieldGroup>
  );
};
