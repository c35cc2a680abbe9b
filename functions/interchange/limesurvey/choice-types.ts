import type { LocalText } from "#shared/kernel/text.ts";
import { listed, type MakeType, type Making } from "./making.ts";

const figure = "figure" as const;

const otherLabel = ({ setting, note }: Making): void => {
  const label = setting("other_replace_text");
  if (label !== undefined) note("other-renamed", label);
};

/** A fixed list of LimeSurvey, with its codes. */
const fixed = (...options: readonly (readonly [string, string, string])[]) =>
  options.map(([id, nl, en]) => ({ id, label: { nl, en } satisfies LocalText }));

export const points = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: String(place + 1), label: { nl: String(place + 1) } }));

const list: MakeType = (making) => {
  const { source, note } = making;
  const name = { name: source.code };
  if (source.answers.length === 0 && !source.other) {
    note("options-missing");
    return [{ kind: "text", readBy: "text", settings: { maxLength: 400 }, called: [name] }];
  }
  if (source.other) otherLabel(making);
  const { options, codes } = listed(source.answers, making, source.other ? ["other"] : []);
  const called = [name, ...(source.other ? [{ name: `${source.code}_other`, words: true as const }] : [])];
  const withOther = new Map([...codes, ...(source.other ? ([["-oth-", "other"]] as const) : [])]);
  const settings = { options, ...(source.other && { other: true }) };
  // One option alone is a box to tick.
  return [{ kind: options.length === 1 ? "multi" : "single", readBy: figure, settings, called, codes: withOther }];
};

const several: MakeType = (making) => {
  const { source, note, setting, whole } = making;
  if (source.subquestions.length === 0) return "settings-unfit";
  if (source.other) otherLabel(making);
  const { options, codes } = listed(source.subquestions, making, source.other ? ["other"] : []);
  const alone = new Set((setting("exclude_all_others") ?? "").split(";").map((code) => codes.get(code.trim())));
  const [least, most] = [whole("min_answers"), whole("max_answers")];
  const isExact = least !== undefined && least === most && least > 0 && least <= options.length;
  if (least !== undefined && least > (source.mandatory ? 1 : 0) && !isExact) note("least-left", String(least));
  const settings = {
    options: options.map((option) => (alone.has(option.id) ? { ...option, exclusive: true } : option)),
    ...(source.other && { other: true }),
    ...(isExact ? { exactly: least } : most !== undefined && most >= 1 && most <= 100 && { max: most }),
  };
  const called = [
    { name: source.code },
    ...[...codes].map(([code, item]) => ({ name: `${source.code}_${code}`, item })),
    ...(source.other ? [{ name: `${source.code}_other`, words: true as const }] : []),
  ];
  return [{ kind: "multi", readBy: figure, settings, called, codes }];
};

/** Beside each tick a line of words: asked as a question of its own, once the option is ticked. */
const severalWithWords: MakeType = (making) => {
  const made = several(making);
  if (typeof made === "string") return made;
  const { source, note, say } = making;
  note("comment-apart");
  const comments = source.subquestions.map((sub) => ({
    suffix: `${sub.code}-comment`,
    ...{ kind: "text", readBy: "text" as const, settings: { maxLength: 400 }, required: false },
    text: say(sub.text, sub.code),
    onlyIf: made[0]?.codes?.get(sub.code) ?? sub.code,
    called: [{ name: `${source.code}_${sub.code}comment` }],
  }));
  return [...made, ...comments];
};

const listWithWords: MakeType = (making) => {
  const made = list(making);
  if (typeof made === "string") return made;
  making.note("comment-apart");
  const { code } = making.source;
  const settings = { maxLength: 4000 };
  const called = [{ name: `${code}_comment` }];
  return [...made, { suffix: "comment", kind: "long-text", readBy: "text", settings, required: false, called }];
};

const rank: MakeType = (making) => {
  const { source, note, whole } = making;
  const { options, codes } = listed(source.answers.length > 0 ? source.answers : source.subquestions, making);
  const [least, most] = [whole("min_answers"), whole("max_answers")];
  const pick = Math.min(most ?? options.length, options.length, 10);
  if (pick < (most ?? options.length)) note("settings-mended", `max_answers = ${most ?? options.length}`);
  if (least !== undefined && least < pick && source.mandatory) note("least-left", String(least));
  const places = Array.from({ length: pick }, (_, place) => String(place + 1));
  const called = [{ name: source.code }, ...places.map((item) => ({ name: `${source.code}_${item}`, item }))];
  return [{ kind: "rank", readBy: figure, settings: { options, pick }, called, codes }];
};

const yesOrNo: MakeType = ({ source }) => [
  { kind: "yes-no", readBy: figure, settings: {}, called: [{ name: source.code }] },
];

const gender: MakeType = ({ source, note }) => {
  const options = fixed(["F", "Vrouw", "Female"], ["M", "Man", "Male"]);
  note("fixed-scale", options.map(({ label }) => label.en).join(", "));
  return [{ kind: "single", readBy: figure, settings: { options }, called: [{ name: source.code }] }];
};

const fivePoints: MakeType = ({ source, note }) => {
  note("scale-without-words");
  return [{ kind: "likert", readBy: figure, settings: { options: points(5) }, called: [{ name: source.code }] }];
};

export const choiceTypes: Readonly<Record<string, MakeType>> = {
  "!": list,
  L: list,
  O: listWithWords,
  Y: yesOrNo,
  G: gender,
  "5": fivePoints,
  M: several,
  P: severalWithWords,
  R: rank,
};
