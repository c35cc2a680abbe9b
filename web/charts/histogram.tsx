import { Bar, Cell as BarCell, BarChart, LabelList, XAxis, YAxis } from "recharts";
import { cellLength } from "#shared/charts/cell-label.ts";
import { cellWords } from "#shared/charts/words.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { useLanguage } from "../ui/language.tsx";
import { useHatch } from "./hatch.tsx";

const shortOf = {
  exact: (count: number) => `${count}`,
  "at-least": (count: number) => `≥ ${count}`,
  "at-most": (count: number) => `≤ ${count}`,
};

/** About how wide a letter of a label is, in CSS pixels. */
const letter = 7.2;

/** Columns over the declared classes of a number; what stands beside the scale is set apart in grey. */
export const Histogram = ({ spec, width }: { spec: ChartSpec; width: number }) => {
  const language = useLanguage();
  const say = cellWords(language);
  const hatch = useHatch();
  const [row] = spec.rows;
  const columns = (row?.bars ?? []).map((bar) => ({
    label: inLanguage(bar.label, language),
    length: cellLength(bar.cell),
    words: bar.cell.shown === "not" ? "" : shortOf[bar.cell.shown](bar.cell.count),
    isBound: bar.cell.shown !== "exact",
    isAside: bar.aside === true,
  }));
  const longest = Math.max(0, ...columns.map(({ label }) => label.length)) * letter;
  // Labels lean where the longest would run into its neighbour; then they need room below.
  const leans = longest > width / Math.max(1, columns.length) - 4;
  const below = leans ? Math.min(170, Math.round(longest * 0.87) + 16) : 24;
  return (
    <BarChart
      className="chart-svg"
      width={width}
      height={216 + below}
      data={columns}
      margin={{ top: 24, right: 4, bottom: below, left: leans ? 48 : 4 }}
      barCategoryGap={2}
      accessibilityLayer={false}
    >
      {hatch.definition}
      <YAxis hide domain={[0, Math.max(1, row?.n ?? 1)]} />
      <XAxis
        dataKey="label"
        interval={0}
        tickLine={false}
        stroke="var(--edge)"
        tick={{ fill: "var(--ink)", fontSize: 14 }}
        {...(leans ? { angle: -60, textAnchor: "end" as const, height: 10 } : {})}
      />
      <Bar dataKey="length" isAnimationActive={false} aria-label={say.answered(row?.n ?? 0)}>
        {columns.map((column) => (
          <BarCell
            key={column.label}
            fill={column.isBound ? hatch.fill : column.isAside ? "var(--edge)" : "var(--brand)"}
          />
        ))}
        <LabelList dataKey="words" position="top" fill="var(--ink)" fontSize={15} />
      </Bar>
    </BarChart>
  );
};
