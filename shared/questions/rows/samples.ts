import type { Sample } from "../kind.ts";
import type { RowsSettings } from "./column.ts";
import type { RowsAnswer } from "./row.ts";

const occupation = { id: "occupation", label: { nl: "beroep", en: "occupation" } };
const severity = { id: "severity", label: { nl: "ernst", en: "severity" } };
const scale = ["small", "moderate", "large"].map((id) => ({ id, label: { nl: id, en: id } }));

const gardener = { code: "6113", label: { nl: "hovenier", en: "gardener" } };

const shortages: Sample<RowsSettings, RowsAnswer> = {
  settings: {
    columns: [
      { ...occupation, kind: "lookup", settings: { list: "occupations", own: true }, required: true },
      { ...severity, kind: "likert", settings: { options: scale }, required: true, counted: true },
      { id: "remark", label: { nl: "toelichting" }, kind: "text", settings: { maxLength: 80 }, required: false },
    ],
    min: 1,
    max: 5,
  },
  good: [
    { rows: [{ occupation: gardener, severity: { choice: "large" } }] },
    {
      rows: [
        { occupation: gardener, severity: { choice: "small" }, remark: "vooral in de zomer" },
        { occupation: { words: "dronepiloot" }, severity: { choice: "large" } },
      ],
    },
    { rows: [{ severity: { choice: "moderate" } }] },
  ],
  bad: [
    { answer: { rows: [] }, because: "no row is an empty answer" },
    { answer: { rows: [{}] }, because: "nothing is filled in" },
    { answer: { rows: [{ severity: { choice: "huge" } }] }, because: "nobody offered this option" },
    { answer: { rows: [{ severity: undefined, remark: "x" }] }, because: "an open cell is left out" },
    { answer: { rows: [{ severity: null, remark: "x" }] }, because: "an open cell is left out, not cleared" },
    { answer: { rows: [{ weather: "x" }] }, because: "nobody asked about this column" },
    { answer: { rows: [{ remark: "x".repeat(81) }] }, because: "longer than the column allows" },
    { answer: { rows: Array(6).fill({ remark: "x" }) }, because: "more rows than allowed" },
    { answer: { rows: { 1: { remark: "x" } } }, because: "rows are a list" },
    { answer: [{ remark: "x" }], because: "rows stand in their field" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const proposals: Sample<RowsSettings, RowsAnswer> = {
  settings: {
    columns: [
      { id: "title", label: { nl: "thema", en: "theme" }, kind: "text", settings: {}, required: true },
      { id: "why", label: { nl: "waarom", en: "why" }, kind: "long-text", settings: {}, required: false },
    ],
    min: 0,
    max: 3,
  },
  good: [
    { rows: [{ title: "Leven lang leren", why: "Omdat\nhet moet" }, { title: "Stages" }] },
    { rows: [{ why: "?" }] },
  ],
  bad: [{ answer: { rows: [{ title: "" }] }, because: "nothing written is no answer" }],
};

const provinces: Sample<RowsSettings, RowsAnswer> = {
  settings: {
    columns: [
      {
        id: "where",
        label: { nl: "regio", en: "region" },
        kind: "multi",
        settings: { options: scale },
        required: true,
        counted: true,
      },
    ],
    min: 1,
    max: 2,
  },
  good: [{ rows: [{ where: { choices: ["small", "large"] } }, { where: { choices: ["small"] } }] }],
  bad: [{ answer: { rows: [{ where: { choices: [] } }] }, because: "nothing ticked is no answer" }],
};

export const samples = [shortages, proposals, provinces] as const;
