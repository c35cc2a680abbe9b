import type { Figure } from "#shared/reports/block.ts";
import { Chart } from "../charts/index.tsx";
import { GridTable } from "./grid-table.tsx";

/** A numbered figure with what can be read off it, and its table. */
export const FigureBlock = ({ figure }: { figure: Figure }) => (
  <section id={figure.anchor} aria-label={`${figure.label}: ${figure.title}`} className="report-figure">
    <p className="report-figure-title">
      <span className="report-label">{figure.label}</span> {figure.title}
    </p>
    <Chart
      spec={figure.chart}
      subtitle={figure.base}
      because={figure.because}
      source={figure.source}
      table={<GridTable grid={figure.table} caption={`${figure.label}. ${figure.title}`} />}
    />
    {figure.findings.map((finding) => (
      <p key={finding}>{finding}</p>
    ))}
  </section>
);
