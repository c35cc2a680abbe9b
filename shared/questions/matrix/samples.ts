import type { Sample } from "../kind.ts";
import type { MatrixAnswer } from "./answer.ts";
import type { MatrixSettings } from "./definition.ts";

const impact: Sample<MatrixSettings, MatrixAnswer> = {
  settings: {
    rows: [
      { id: "digitalisation", label: { nl: "digitalisering en AI", en: "digitalisation and AI" } },
      { id: "ageing", label: { nl: "vergrijzing van personeel", en: "ageing workforce" } },
    ],
    options: [
      { id: "none", label: { nl: "geen", en: "none" } },
      { id: "some", label: { nl: "matig", en: "moderate" } },
      { id: "large", label: { nl: "groot", en: "large" } },
    ],
    notApplicable: true,
  },
  good: [
    { rows: { digitalisation: "large", ageing: "none" } },
    { rows: { ageing: "not-applicable", digitalisation: "some" } },
    { rows: { ageing: "some" } },
  ],
  bad: [
    { answer: { rows: {} }, because: "no row is answered" },
    { answer: { rows: { ageing: "huge" } }, because: "nobody offered this option" },
    { answer: { rows: { ageing: "not-stated" } }, because: "this aside is not offered" },
    { answer: { rows: { weather: "large" } }, because: "nobody asked about this row" },
    { answer: { rows: { ageing: "some", digitalisation: undefined } }, because: "an open row is left out" },
    { answer: { rows: { ageing: null } }, because: "an open row is left out, not cleared" },
    { answer: { rows: { ageing: ["some"] } }, because: "one option per row" },
    { answer: { rows: [["ageing", "some"]] }, because: "rows have names" },
    { answer: { ageing: "some" }, because: "rows stand in their field" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const unordered: Sample<MatrixSettings, MatrixAnswer> = {
  settings: {
    rows: [{ id: "bachelor", label: { nl: "bachelor", en: "bachelor" } }],
    options: [
      { id: "keep", label: { nl: "behouden", en: "keep" } },
      { id: "merge", label: { nl: "samenvoegen", en: "merge" } },
    ],
    unordered: true,
    notStated: true,
  },
  good: [{ rows: { bachelor: "merge" } }, { rows: { bachelor: "not-stated" } }],
  bad: [{ answer: { rows: { bachelor: "drop" } }, because: "nobody offered this option" }],
};

export const samples = [impact, unordered] as const;
