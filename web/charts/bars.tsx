import { Bar, Cell as BarCell, BarChart, XAxis, YAxis } from "recharts";
import { cellLabel, cellLength } from "#shared/charts/cell-label.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { useLanguage } from "../ui/language.tsx";
import { useHatch } from "./hatch.tsx";
import { isNarrow, RowHeading } from "./row-heading.tsx";

const heightOf = (width: number): number => (isNarrow(width) ? 72 : 52);

/** Horizontal bars from zero, each under its words and its count: options of one question, or ticked items. */
export const Bars = ({ spec, width }: { spec: ChartSpec; width: number }) => {
  const language = useLanguage();
  const hatch = useHatch();
  const bars = spec.rows.flatMap((row) =>
    row.bars.map((bar) => ({
      key: `${row.item ?? ""} ${bar.code}`,
      label: inLanguage(row.label ?? bar.label, language),
      length: cellLength(bar.cell),
      words: cellLabel(bar.cell, row.n, language),
      isBound: bar.cell.shown !== "exact",
      isAside: bar.aside === true,
    })),
  );
  const longest = Math.max(1, ...spec.rows.map((row) => row.n ?? 0));
  return (
    <BarChart
      className="chart-svg"
      layout="vertical"
      width={width}
      height={bars.length * heightOf(width)}
      data={bars}
      margin={{ top: isNarrow(width) ? 20 : 8, right: 4, bottom: 0, left: 0 }}
      barSize={14}
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
        tick={({ y, index }) => (
          <RowHeading
            y={Number(y)}
            rise={14}
            width={width}
            title={bars[index]?.label ?? ""}
            note={bars[index]?.words ?? ""}
          />
        )}
      />
      <Bar dataKey="length" isAnimationActive={false}>
        {bars.map((bar) => (
          <BarCell key={bar.key} fill={bar.isBound ? hatch.fill : bar.isAside ? "var(--edge)" : "var(--brand)"} />
        ))}
      </Bar>
    </BarChart>
  );
};
