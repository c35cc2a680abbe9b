import { type ComponentType, useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { FieldGroup } from "../ui/field-group.tsx";
import { useWords } from "../ui/language.tsx";
import type { ControlProps, Given } from "./control.ts";
import { moved } from "./moved.ts";
import { type Cell, RepeatRow } from "./repeat-row.tsx";
import { repeatWords } from "./repeat-words.ts";
import { filledRows, type PageRow } from "./repeated.ts";
import { usePageRows } from "./use-page-rows.ts";
import "./repeat.css";

/**
 * Lines that people add themselves. Adding, moving and removing are buttons, so a keyboard and a screen reader can do all
 * of it; each is told, and the focus goes along with the line.
 * @param cell draws the control of one cell; handed in, because a cell's control is one of the same list as this one
 */
export const repeatOf = (cell: Cell): ComponentType<ControlProps<"repeat">> =>
  function Repeat({ spec, value, onChange, ...text }) {
    const say = useWords(repeatWords);
    const box = useRef<HTMLDivElement>(null);
    const [said, setSaid] = useState("");
    const columns = spec.columns.map(({ id }) => id);
    const { rows, setRows, blank } = usePageRows(value, { columns, least: Math.max(1, spec.min) });

    const give = (now: readonly PageRow[], how: Given) => {
      setRows(now);
      const filled = filledRows(now, columns);
      onChange(filled.length === 0 ? null : { rows: filled }, how);
    };
    const focusOn = (key: number | undefined, what: string) =>
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${key}"] ${what}`)?.focus());

    const add = () => {
      if (rows.length >= spec.max) return setSaid(say.full(spec.max));
      const row = blank();
      setRows([...rows, row]);
      setSaid(say.added(rows.length + 1));
      focusOn(row.key, ".repeat-cells :is(input, textarea, select)");
    };
    const move = (row: PageRow, by: -1 | 1) => {
      const to = rows.indexOf(row) + by;
      if (to < 0 || to >= rows.length) return setSaid(by < 0 ? say.first : say.last);
      give(moved(rows, row, to), "picked");
      setSaid(say.stands(to + 1, rows.length));
      focusOn(row.key, `[data-does="${by < 0 ? "up" : "down"}"]`);
    };
    const remove = (row: PageRow) => {
      const place = rows.indexOf(row);
      const left = rows.filter((other) => other !== row);
      const shown = left.length === 0 ? [blank()] : left;
      give(shown, "picked");
      setSaid(say.gone(place + 1, left.length));
      focusOn(shown[Math.min(place, shown.length - 1)]?.key, ".repeat-heading");
    };
    const limits = say.between(spec.min, spec.max);
    return (
      <FieldGroup
        {...text}
        help={
          text.help === undefined ? (
            limits
          ) : (
            <>
              {text.help} {limits}
            </>
          )
        }
      >
        {({ firstId }) => (
          <div className="repeat" ref={box}>
            {rows.map((row, at) => (
              <RepeatRow
                key={row.key}
                cell={cell}
                row={row}
                place={at + 1}
                rows={rows.length}
                columns={spec.columns}
                firstId={at === 0 ? firstId : `${firstId}-${row.key}`}
                onCell={(column, cell, how) =>
                  give(
                    rows.map((one) => (one === row ? { ...one, cells: { ...one.cells, [column]: cell } } : one)),
                    how,
                  )
                }
                onMove={(by) => move(row, by)}
                onAway={() => remove(row)}
              />
            ))}
            {rows.length < spec.max && <Button onClick={add}>{say.add}</Button>}
            <p role="status" className="for-screen-readers">
              {said}
            </p>
          </div>
        )}
      </FieldGroup>
    );
  };
