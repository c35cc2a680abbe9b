import { type ComponentType, useId, useState } from "react";
import { readingOf } from "#shared/charts/reading.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Bars } from "./bars.tsx";
import { Diverging } from "./diverging.tsx";
import { Histogram } from "./histogram.tsx";
import { QuadrantField } from "./quadrant.tsx";
import { ScaleLegend } from "./scale-legend.tsx";
import { Stacked } from "./stacked.tsx";
import { useWidth } from "./use-width.ts";
import { chartWords } from "./words.ts";
import "./charts.css";

const shapes: Readonly<Record<ChartSpec["shape"], ComponentType<{ spec: ChartSpec; width: number }>>> = {
  bars: Bars,
  diverging: Diverging,
  histogram: Histogram,
  quadrant: QuadrantField,
  ranks: Stacked,
  shares: Stacked,
};

type ChartProps = {
  readonly spec: ChartSpec;
  /** Who answered: n of invited, with or without name. */
  readonly subtitle: string;
  /** Why something is not shown, in sentences. */
  readonly because: readonly string[];
  readonly source: string;
  /** The same figure as a table, for whoever reads rather than looks. */
  readonly table: React.ReactNode;
};

/** A figure: what was asked, who answered, the drawing, why anything is missing, and the table behind it. */
export const Chart = ({ spec, subtitle, because, source, table }: ChartProps) => {
  const say = useWords(chartWords);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [box, width] = useWidth<HTMLDivElement>();
  const tableId = useId();
  const Shape = shapes[spec.shape];
  const isTold = spec.rows.some((row) => row.bars.some(({ cell }) => cell.shown !== "not"));
  return (
    <figure className="chart">
      <figcaption className="chart-subtitle">{subtitle}</figcaption>
      {isTold ? (
        <>
          <ScaleLegend spec={spec} />
          {/* Drawn for the eye; the table says the same to everybody else. */}
          <div ref={box} className="chart-drawing" aria-hidden="true">
            {width > 0 && <Shape spec={spec} width={width} />}
          </div>
        </>
      ) : null}
      {isTold &&
        readingOf(spec, language).map((sentence) => (
          <p key={sentence} className="chart-source">
            {sentence}
          </p>
        ))}
      {because.map((sentence) => (
        <p key={sentence} className="chart-because">
          {sentence}
        </p>
      ))}
      <div className="chart-foot">
        <span className="chart-source">{source}</span>
        {isTold && (
          <Button look="quiet" aria-expanded={open} aria-controls={tableId} onClick={() => setOpen(!open)}>
            {open ? say.hideTable : say.table}
          </Button>
        )}
      </div>
      {/* Not shown is not the same as not there: a screen reader always finds the table. */}
      <div id={tableId} className={open ? undefined : "for-screen-readers"}>
        {isTold && table}
      </div>
    </figure>
  );
};
