import { useId } from "react";
import { hatches } from "#shared/charts/palette.ts";

/** The fill of a bound: lines, so that it is never taken for a count, in colour nor in grey. */
export const useHatch = (): { readonly fill: string; readonly definition: React.ReactNode } => {
  const id = useId();
  const { angle, spacing, thickness } = hatches.banded;
  return {
    fill: `url(#${id})`,
    definition: (
      <defs>
        <pattern
          id={id}
          width={spacing}
          height={spacing}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${angle})`}
        >
          <rect className="chart-hatch-ground" width={spacing} height={spacing} />
          <rect className="chart-hatch-line" width={thickness} height={spacing} />
        </pattern>
      </defs>
    ),
  };
};
