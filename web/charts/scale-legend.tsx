import { piecesOf } from "#shared/charts/diverging-rows.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { useLanguage } from "../ui/language.tsx";

/** The steps of a scale with their colours, in the order of the scale. */
export const ScaleLegend = ({ spec }: { spec: ChartSpec }) => {
  const language = useLanguage();
  const scale = (spec.rows[0]?.bars ?? []).filter(({ aside }) => !aside);
  const steps = new Map(piecesOf(spec).map((piece) => [piece.key.replace(/Left|Right/, ""), piece.step]));
  return (
    <ul className="chart-legend">
      {scale.map((bar, place) => (
        <li key={bar.code}>
          <span className="chart-swatch" data-step={steps.get(`step${place}`)} aria-hidden="true" />
          {inLanguage(bar.label, language)}
        </li>
      ))}
    </ul>
  );
};
