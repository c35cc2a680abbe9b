import { Bar, BarChart, LabelList, XAxis, YAxis } from "recharts";
import { stackedNotes } from "#shared/charts/stacked-notes.ts";
import { type StackedPart, stackedParts, stackedRows } from "#shared/charts/stacked-rows.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { useLanguage } from "../ui/language.tsx";
import { useHatch } from "./hatch.tsx";
import { isNarrow, RowHeading } from "./row-heading.tsx";

const heightOf = (width: number): number => (isNarrow(width) ? 78 : 58);

/** Rows of counts from zero, one part for each place or class, darker the more it is. */
export const Stacked = ({ spec, width }: { spec: ChartSpec; width: number }) => {
  const language = useLanguage();
  const hatch = useHatch();
  const rows = stackedRows(spec);
  const notes = stackedNotes(spec, language);
  const longest = Math.max(1, ...rows.map(({ n }) => n ?? 0));
  return (
    <BarChart
      className="chart-svg"
      layout="vertical"
      width={width}
      height={rows.length * heightOf(width) + 12}
      data={rows.map((row) => ({ key: row.key, ...row.lengths }))}
      margin={{ top: isNarrow(width) ? 22 : 12, right: 4, bottom: 0, left: 0 }}
      barSize={20}
      accessibilityLayer={false}
    >
      {hatch.definition}
      <XAxis type="number" hide domain={[0, longest]} />
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
              note={notes[index] ?? ""}
            />
          );
        }}
      />
      {stackedParts(spec).map((part) => (
        <Bar
          key={part.key}
          dataKey={part.key}
          stackId="row"
          fill={part.isBound ? hatch.fill : `var(--sequential-${part.step})`}
          stroke={part.isBound ? undefined : "var(--edge)"}
          strokeWidth={0.5}
          isAnimationActive={false}
        >
          <LabelList dataKey={part.key} content={(label) => <Inside label={label} part={part} />} />
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
  readonly part: StackedPart;
};

/** The count in its part, where there is room. */
const Inside = ({ label, part }: InsideProps) => {
  const width = Number(label.width ?? 0);
  const count = Number(label.value ?? 0);
  if (width < 12 || count === 0 || part.isBound) return null;
  return (
    <text
      className={part.step > 3 ? "chart-inside-dark" : "chart-inside"}
      x={Number(label.x ?? 0) + width / 2}
      y={Number(label.y ?? 0) + 15}
      textAnchor="middle"
    >
      {count}
    </text>
  );
};
