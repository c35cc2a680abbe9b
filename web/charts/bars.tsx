import { Bar, Cell as BarCell, BarChart, LabelList, XAxis, YAxis } from "recharts";
import { cellLabel, cellLength } from "#shared/charts/cell-label.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { useLanguage } from "../ui/language.tsx";
import { useHatch } from "./hatch.tsx";

const rowHeight = 52;

/** Horizontal bars from zero with their label above and their count behind: options of one question, or ticked items. */
export const Bars = ({ spec, width }: { spec: ChartSpec; width: number }) => {
  const language = useLanguage();
  const hatch = useHatch();
  const bars = spec.rows.flatMap((row) =>
    row.bars.map((bar) => ({
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
      height={bars.length * rowHeight + 8}
      data={bars}
      margin={{ top: 20, right: 4, bottom: 0, left: 0 }}
      barSize={14}
      accessibilityLayer={false}
    >
      {hatch.definition}
      <XAxis type="number" hide domain={[0, longest]} />
      <YAxis type="category" dataKey="label" hide />
      <Bar dataKey="length" isAnimationActive={false} minPointSize={2}>
        {bars.map((bar) => (
          <BarCell key={bar.label} fill={bar.isBound ? hatch.fill : bar.isAside ? "var(--edge)" : "var(--brand)"} />
        ))}
        <LabelList
          dataKey="label"
          content={(label) => <Above label={label} words={bars[label.index ?? 0]?.words ?? ""} width={width} />}
        />
      </Bar>
    </BarChart>
  );
};

type AboveProps = {
  readonly label: { x?: number | string | undefined; y?: number | string | undefined; value?: unknown };
  readonly words: string;
  readonly width: number;
};

/** The option's words above the bar on the left, its count above it on the right: nothing overlaps at any width. */
const Above = ({ label, words, width }: AboveProps) => {
  const y = Number(label.y ?? 0) - 7;
  const text = String(label.value ?? "");
  const room = Math.max(8, Math.floor((width - words.length * 7.2 - 24) / 7.4));
  return (
    <>
      <text className="chart-label" x={0} y={y}>
        {text.length > room ? `${text.slice(0, room - 1)}…` : text}
      </text>
      <text className="chart-count" x={width - 4} y={y} textAnchor="end">
        {words}
      </text>
    </>
  );
};
