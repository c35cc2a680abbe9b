import { Bar, BarChart, LabelList, ReferenceLine, XAxis, YAxis } from "recharts";
import { type DivergingRow, divergingRows, type Piece, piecesOf } from "#shared/charts/diverging-rows.ts";
import { cellWords } from "#shared/charts/words.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { useLanguage } from "../ui/language.tsx";
import { useHatch } from "./hatch.tsx";
import { isNarrow, RowHeading } from "./row-heading.tsx";
import { chartWords } from "./words.ts";

const heightOf = (width: number): number => (isNarrow(width) ? 78 : 58);

/** Rows of one ordered scale around its middle: what is low lies left, what is high right, the middle on both sides. */
export const Diverging = ({ spec, width }: { spec: ChartSpec; width: number }) => {
  const language = useLanguage();
  const say = cellWords(language);
  const screen = chartWords(language);
  const hatch = useHatch();
  const rows = divergingRows(spec);
  const pieces = piecesOf(spec);
  const reach = Math.max(1, ...rows.map(({ n }) => n ?? 0));
  const note = (row: DivergingRow): string => {
    if (row.bound) return `${say.atLeast(row.bound.count, row.n ?? 0)}: ${inLanguage(row.bound.label, language)}`;
    if (row.isPieced && row.n !== undefined) return screen.inGroups(row.n);
    if (row.n === undefined) return say.notShown;
    const beside = row.asides
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${inLanguage(label, language)}: ${count}`);
    return [say.answered(row.n), ...beside].join(" · ");
  };
  return (
    <BarChart
      className="chart-svg"
      layout="vertical"
      stackOffset="sign"
      width={width}
      height={rows.length * heightOf(width) + 12}
      data={rows.map((row) => ({ key: row.key, ...row.lengths }))}
      margin={{ top: isNarrow(width) ? 22 : 12, right: 4, bottom: 0, left: 0 }}
      barSize={20}
      accessibilityLayer={false}
    >
      {hatch.definition}
      <XAxis type="number" hide domain={[-reach, reach]} />
      <YAxis
        type="category"
        dataKey="key"
        width={1}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, index }) => {
          const row = rows[index];
          if (row === undefined) return <g />;
          return (
            <RowHeading
              y={Number(y)}
              rise={17}
              width={width}
              title={inLanguage(row.label, language)}
              note={note(row)}
            />
          );
        }}
      />
      <ReferenceLine x={0} stroke="var(--edge)" />
      {pieces.map((piece) => (
        <Bar
          key={piece.key}
          dataKey={piece.key}
          stackId="row"
          fill={piece.isBound ? hatch.fill : `var(--diverging-${piece.step})`}
          isAnimationActive={false}
        >
          <LabelList dataKey={piece.key} content={(label) => <Inside label={label} piece={piece} />} />
        </Bar>
      ))}
    </BarChart>
  );
};

type InsideProps = {
  readonly label: {
    x?: number | string | undefined;
    y?: number | string | undefined;
    width?: number | string | undefined;
    value?: unknown;
  };
  readonly piece: Piece;
};

/** The count in its piece, where there is room; the middle's two halves say it once. */
const Inside = ({ label, piece }: InsideProps) => {
  const width = Math.abs(Number(label.width ?? 0));
  const count = Math.abs(Number(label.value ?? 0)) * (piece.isHalf ? 2 : 1);
  if (width < 12 || count === 0 || piece.isBound || piece.isSilent) return null;
  const left = Math.min(Number(label.x ?? 0), Number(label.x ?? 0) + Number(label.width ?? 0));
  return (
    <text
      className={piece.isDark ? "chart-inside-dark" : "chart-inside"}
      x={left + width / 2}
      y={Number(label.y ?? 0) + 15}
      textAnchor="middle"
    >
      {count}
    </text>
  );
};
