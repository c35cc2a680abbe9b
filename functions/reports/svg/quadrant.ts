import { light } from "#shared/charts/palette.ts";
import { placedPoints } from "#shared/charts/quadrant-places.ts";
import { type QuadrantScale, quadrantOf } from "#shared/charts/quadrant-points.ts";
import { cellWords } from "#shared/charts/words.ts";
import { inLanguage, type Language } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { linesOf } from "../type/measure.ts";
import {
  brand,
  chartWidth,
  type Drawing,
  disc,
  inkSoft,
  label,
  labelSize,
  labels,
  line,
  lineHeight,
  noteSize,
  paper,
  plain,
  rect,
  rule,
} from "./element.ts";

const side = 236;
const height = 200;
const radius = 7.5;
const top = 16;
const keyLeft = side + 16;

/** The field of two scales with a numbered point for each part, and the parts by number beside it. */
export const quadrant = (spec: ChartSpec, language: Language): Drawing => {
  const field = quadrantOf(spec);
  if (field === undefined) return { body: [], height: 0 };
  const words = (scale: QuadrantScale, place: number): string => {
    const step = scale.steps.at(place);
    return step ? plain(inLanguage(step, language)) : "";
  };
  const name = (scale: QuadrantScale): string => plain(inLanguage(scale.label, language));
  const points = placedPoints(field, { x: (2 * radius + 1) / side, y: (2 * radius + 1) / height });
  const bottom = top + height;
  const frame = [
    rect(0, top, side / 2, height / 2, light.roles["accent-tint"]),
    rule(0, top, side, top),
    rule(0, bottom, side, bottom),
    rule(0, top, 0, bottom),
    rule(side, top, side, bottom),
    rule(side / 2, top, side / 2, bottom, line),
    rule(0, top + height / 2, side, top + height / 2, line),
    label(0, top - 5, `${name(field.up)}: ${words(field.up, -1)}`),
    label(4, bottom - 5, words(field.up, 0), { size: noteSize, fill: inkSoft }),
    label(0, bottom + 12, words(field.along, 0), { size: noteSize, fill: inkSoft }),
    label(side, bottom + 12, words(field.along, -1), { size: noteSize, fill: inkSoft, anchor: "end" }),
    label(side / 2, bottom + 25, name(field.along), { anchor: "middle" }),
  ];
  const drawn = points.flatMap(({ x, y, number }) => {
    const [across, down] = [x * side, top + (1 - y) * height];
    return [
      disc(across, down, radius, brand, paper),
      label(across, down + 3, String(number), { anchor: "middle", size: noteSize, fill: paper }),
    ];
  });

  let y = top + labelSize;
  const listed = (lead: string, text: string): readonly string[] => {
    const lines = linesOf(plain(text), chartWidth - keyLeft - 18, labelSize, 3);
    const parts = [label(keyLeft + 12, y, lead, { anchor: "end", fill: inkSoft }), ...labels(keyLeft + 18, y, lines)];
    y += lines.length * lineHeight + 2;
    return parts;
  };
  const key = field.points.flatMap((point) => listed(String(point.number), inLanguage(point.label, language)));
  const untold = field.untold.map((one) => inLanguage(one, language)).join(", ");
  const beside =
    untold === ""
      ? []
      : labels(
          0,
          Math.max(y, bottom + 40),
          linesOf(plain(cellWords(language).untold(untold)), chartWidth, noteSize, 4),
          {
            size: noteSize,
            fill: inkSoft,
          },
        );
  const end = Math.max(y, bottom + 30) + (beside.length > 0 ? beside.length * lineHeight + 10 : 0);
  return { body: [...frame, ...drawn, ...key, ...beside], height: end };
};
