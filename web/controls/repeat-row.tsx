import { type ComponentType, useId } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ControlSpec } from "#shared/questions/control.ts";
import { Button } from "../ui/button.tsx";
import type { FieldText } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import type { Given } from "./control.ts";
import { repeatWords } from "./repeat-words.ts";
import type { PageRow } from "./repeated.ts";

/** Draws the control of one cell. */
export type Cell = ComponentType<
  FieldText & {
    readonly spec: ControlSpec;
    readonly value: unknown;
    readonly onChange: (value: unknown, how: Given) => void;
  }
>;

export type RepeatRowProps = {
  readonly cell: Cell;
  readonly row: PageRow;
  readonly place: number;
  readonly rows: number;
  readonly columns: Extract<ControlSpec, { control: "repeat" }>["columns"];
  readonly firstId: string;
  readonly onCell: (column: string, value: unknown, how: Given) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onAway: () => void;
};

/** One line: its cells beside each other where there is room, a card on a phone, and the buttons that move it. */
export const RepeatRow = (props: RepeatRowProps) => {
  const { cell: OneCell, row, place, rows, columns, firstId, onCell, onMove, onAway } = props;
  const language = useLanguage();
  const say = useWords(repeatWords);
  const headingId = useId();
  const ofRow = <span className="for-screen-readers"> {say.ofRow(place)}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset in a fieldset is read out with all its legends
    <div className="repeat-row" role="group" aria-labelledby={headingId} data-row={row.key}>
      <p className="repeat-heading" id={headingId} tabIndex={-1}>
        {say.row(place)}
      </p>
      <div className="repeat-cells">
        {columns.map((column, at) => (
          <OneCell
            key={column.id}
            id={at === 0 ? firstId : undefined}
            spec={column.control}
            label={inLanguage(column.label, language)}
            required={column.required}
            optional={!column.required}
            value={row.cells[column.id]}
            onChange={(value, how) => onCell(column.id, value, how)}
          />
        ))}
      </div>
      <div className="repeat-buttons">
        {rows > 1 && (
          <>
            <Button look="quiet" data-does="up" aria-disabled={place === 1 || undefined} onClick={() => onMove(-1)}>
              {say.up}
              {ofRow}
            </Button>
            <Button look="quiet" data-does="down" aria-disabled={place === rows || undefined} onClick={() => onMove(1)}>
              {say.down}
              {ofRow}
            </Button>
          </>
        )}
        <Button look="quiet" onClick={onAway}>
          {say.away}
          {ofRow}
        </Button>
      </div>
    </div>
  );
};
