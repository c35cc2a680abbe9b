import { inLanguage } from "#shared/kernel/text.ts";
import { DataTable } from "../ui/data-table.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Caption } from "./caption.tsx";
import type { Cell, NamedMatrix as Matrix } from "./named-matrix.ts";
import { resultWords } from "./words.ts";

/** Shading follows the scale's colours; the words say it too. */
const Shaded = ({ cell }: { cell: Cell }) => {
  const language = useLanguage();
  if (cell === undefined) return "–";
  return (
    <span className="matrix-cell" data-step={cell.step === undefined ? undefined : 1 + Math.round(cell.step * 4)}>
      {inLanguage(cell.words, language)}
    </span>
  );
};

export const NamedMatrix = ({ matrix, title }: { matrix: Matrix; title: string }) => {
  const say = useWords(resultWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={<Caption of={title}>{say.byName}</Caption>}
      rows={matrix.rows}
      rowKey={(row) => row.name}
      narrow={matrix.columns.length > 1 ? "scroll" : "cards"}
      columns={[
        { key: "name", heading: say.organisation, namesRow: true, cell: (row) => row.name },
        ...matrix.columns.map((column, place) => ({
          key: `answer-${column.key}`,
          heading: column.label ? inLanguage(column.label, language) : say.answer,
          cell: (row: Matrix["rows"][number]) => <Shaded cell={row.cells[place]} />,
        })),
      ]}
    />
  );
};
