import { placedPoints } from "#shared/charts/quadrant-places.ts";
import { type QuadrantScale, quadrantOf } from "#shared/charts/quadrant-points.ts";
import { cellWords } from "#shared/charts/words.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { useLanguage } from "../ui/language.tsx";

const radius = 13;
const below = 46;
const above = 26;

/** The field of two scales with a numbered point for each part; the words stand in a list, so that none overlap. */
export const QuadrantField = ({ spec, width }: { spec: ChartSpec; width: number }) => {
  const language = useLanguage();
  const say = cellWords(language);
  const field = quadrantOf(spec);
  if (field === undefined) return null;
  const side = Math.min(width, 460);
  const height = Math.round(side * 0.8);
  const points = placedPoints(field, { x: (2 * radius + 2) / side, y: (2 * radius + 2) / height });
  const words = (scale: QuadrantScale, place: number): string => {
    const label = scale.steps.at(place);
    return label ? inLanguage(label, language) : "";
  };
  const name = (scale: QuadrantScale): string => {
    const label = inLanguage(scale.label, language);
    return label.charAt(0).toUpperCase() + label.slice(1);
  };
  return (
    <>
      <svg className="chart-svg" width={side} height={height + above + below} aria-hidden="true">
        <text className="chart-label" x={0} y={16}>
          {`${name(field.up)}: ${words(field.up, -1)} ↑`}
        </text>
        <g transform={`translate(0 ${above})`}>
          <rect className="chart-field" x={0.5} y={0.5} width={side - 1} height={height - 1} />
          <rect className="chart-field-tense" x={1} y={1} width={side / 2 - 1} height={height / 2 - 1} />
          <path className="chart-field-axis" d={`M${side / 2} 0V${height}M0 ${height / 2}H${side}`} />
          {points.map((point) => (
            <g key={point.number} transform={`translate(${point.x * side} ${(1 - point.y) * height})`}>
              <circle className="chart-point" r={radius} />
              <text className="chart-inside-dark" y={5} textAnchor="middle">
                {point.number}
              </text>
            </g>
          ))}
          <text className="chart-note" x={0} y={height + 20}>
            {words(field.along, 0)}
          </text>
          <text className="chart-label" x={side} y={height + 20} textAnchor="end">
            {`${words(field.along, -1)} →`}
          </text>
          <text className="chart-label" x={side / 2} y={height + 40} textAnchor="middle">
            {name(field.along)}
          </text>
          <text className="chart-note" x={6} y={height - 8}>
            {words(field.up, 0)}
          </text>
        </g>
      </svg>
      <ol className="chart-key">
        {field.points.map((point) => (
          <li key={point.number}>{inLanguage(point.label, language)}</li>
        ))}
      </ol>
      {field.untold.length > 0 && (
        <p className="chart-source">
          {say.untold(field.untold.map((label) => inLanguage(label, language)).join(", "))}
        </p>
      )}
    </>
  );
};
