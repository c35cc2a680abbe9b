import type { Sample } from "../kind.ts";
import type { PairedMatrixAnswer } from "./answer.ts";
import type { PairedMatrixSettings } from "./definition.ts";

const steps = (names: readonly (readonly [id: string, nl: string, en: string])[]) =>
  names.map(([id, nl, en]) => ({ id, label: { nl, en } }));

const importance = {
  id: "importance",
  label: { nl: "belang", en: "importance" },
  options: steps([
    ["1", "zeer onbelangrijk", "very unimportant"],
    ["2", "onbelangrijk", "unimportant"],
    ["3", "neutraal", "neutral"],
    ["4", "belangrijk", "important"],
    ["5", "zeer belangrijk", "very important"],
  ]),
  notApplicable: true,
};

const mastery = {
  id: "mastery",
  label: { nl: "beheersing", en: "mastery" },
  options: steps([
    ["1", "zeer onvoldoende", "very poor"],
    ["2", "onvoldoende", "poor"],
    ["3", "voldoende", "sufficient"],
    ["4", "goed", "good"],
    ["5", "zeer goed", "very good"],
  ]),
  notStated: true,
};

const fit: Sample<PairedMatrixSettings, PairedMatrixAnswer> = {
  settings: {
    rows: steps([
      ["knowledge", "vakkennis", "professional knowledge"],
      ["cooperation", "samenwerken over vakgrenzen", "cooperation across disciplines"],
    ]),
    scales: [importance, mastery],
    tension: { label: { nl: "knelpunt", en: "bottleneck" }, from: "4", upTo: "2" },
  },
  good: [
    {
      rows: {
        knowledge: { importance: "5", mastery: "2" },
        cooperation: { importance: "3", mastery: "3" },
      },
    },
    {
      rows: {
        knowledge: { importance: "not-applicable", mastery: "not-stated" },
        cooperation: { importance: "4", mastery: "not-stated" },
      },
    },
    { rows: { cooperation: { importance: "4" } } },
  ],
  bad: [
    { answer: { rows: {} }, because: "no row is answered" },
    { answer: { rows: { knowledge: {} } }, because: "a row without anything is left out" },
    { answer: { rows: { knowledge: { importance: "6" } } }, because: "nobody offered this option" },
    { answer: { rows: { knowledge: { importance: "not-stated" } } }, because: "this aside is of the other scale" },
    { answer: { rows: { knowledge: { tension: "yes" } } }, because: "what follows from answers is no answer" },
    { answer: { rows: { weather: { importance: "5" } } }, because: "nobody asked about this row" },
    { answer: { rows: { knowledge: { importance: "5", mastery: null } } }, because: "left out, not cleared" },
    { answer: { rows: { knowledge: "5" } }, because: "a row has two scales" },
    { answer: { rows: { knowledge: { importance: ["5"] } } }, because: "one option per scale" },
    { answer: { knowledge: { importance: "5" } }, because: "rows stand in their field" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const plain: Sample<PairedMatrixSettings, PairedMatrixAnswer> = {
  settings: {
    rows: steps([["guidance", "begeleiding op de werkplek", "guidance at work"]]),
    scales: [importance, mastery],
  },
  good: [{ rows: { guidance: { importance: "1", mastery: "5" } } }],
  bad: [{ answer: { rows: { guidance: { mastery: "not-applicable" } } }, because: "this aside is of the other scale" }],
};

export const samples = [fit, plain] as const;
