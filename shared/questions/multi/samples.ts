import type { Sample } from "../kind.ts";
import type { PickedMany } from "./answer.ts";
import type { MultiSettings } from "./definition.ts";

const barriers: Sample<MultiSettings, PickedMany> = {
  settings: {
    options: [
      { id: "few-applicants", label: { nl: "te weinig studiekiezers", en: "too few applicants" } },
      { id: "few-placements", label: { nl: "te weinig stageplaatsen", en: "too few placements" } },
      { id: "image", label: { nl: "imago", en: "image" } },
      { id: "none", label: { nl: "geen belemmering", en: "no barrier" }, exclusive: true },
    ],
    other: true,
    notStated: true,
  },
  good: [
    { choices: ["image"] },
    { choices: ["few-placements", "few-applicants"] },
    { choices: ["none"] },
    { choices: ["not-stated"] },
    { choices: ["image", "other"], words: "reistijd" },
    { choices: ["other"] },
  ],
  bad: [
    { answer: { choices: [] }, because: "nothing ticked is no answer" },
    { answer: { choices: ["image", "image"] }, because: "ticked twice" },
    { answer: { choices: ["none", "image"] }, because: "none of these, and one of these" },
    { answer: { choices: ["image", "not-stated"] }, because: "not stated, and stated" },
    { answer: { choices: ["distance"] }, because: "nobody offered this option" },
    { answer: { choices: ["not-applicable"] }, because: "this aside is not offered" },
    { answer: { choices: ["image"], words: "en meer" }, because: "words belong to another option" },
    { answer: { choices: "image" }, because: "a list, also of one" },
    { answer: ["image"], because: "the list stands in its field" },
    { answer: { choices: { 0: "image" } }, because: "not a list" },
    { answer: null, because: "cleared is no answer" },
  ],
};

const regions = ["north", "east", "south", "west"].map((id) => ({ id, label: { nl: id } }));

const atMostTwo: Sample<MultiSettings, PickedMany> = {
  settings: { options: regions, max: 2 },
  good: [{ choices: ["north"] }, { choices: ["south", "east"] }],
  bad: [{ answer: { choices: ["north", "east", "south"] }, because: "more than allowed" }],
};

const exactlyThree: Sample<MultiSettings, PickedMany> = {
  settings: { options: regions, exactly: 3, notApplicable: true },
  good: [{ choices: ["north", "east", "south"] }, { choices: ["north"] }, { choices: ["not-applicable"] }],
  bad: [{ answer: { choices: ["north", "east", "south", "west"] }, because: "more than asked" }],
};

export const samples = [barriers, atMostTwo, exactlyThree] as const;
