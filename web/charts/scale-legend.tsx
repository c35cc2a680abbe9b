import { legendSteps } from "#shared/charts/legend-steps.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { useLanguage } from "../ui/language.tsx";

/** The steps of a scale with their colours, in the order of the scale; nothing where no colour tells a step. */
export const ScaleLegend = ({ spec }: { spec: ChartSpec }) => {
  const language = useLanguage();
  const steps = legendSteps(spec);
  if (steps.length === 0) return null;
  return (
    <ul className="chart-legend">
      {steps.map(({ code, label, colours, step }) => (
        <li key={code}>
          <span className="chart-swatch" style={{ background: `var(--${colours}-${step})` }} aria-hidden="true" />
          {inLanguage(label, language)}
        </li>
      ))}
    </ul>
  );
};
