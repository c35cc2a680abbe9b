import type * as z from "zod/mini";
import { type Registry, registry } from "../kernel/registry.ts";
import type { Day } from "../kernel/time.ts";
import { allocation } from "./allocation/index.ts";
import { date } from "./date/index.ts";
import { grade } from "./grade/index.ts";
import type { Kind } from "./kind.ts";
import { likert } from "./likert/index.ts";
import { longText } from "./long-text/index.ts";
import { lookup } from "./lookup/index.ts";
import { matrix } from "./matrix/index.ts";
import { multi } from "./multi/index.ts";
import { number } from "./number/index.ts";
import { pairedMatrix } from "./paired-matrix/index.ts";
import { percent } from "./percent/index.ts";
import type { Question } from "./question.ts";
import { rank } from "./rank/index.ts";
import { rows } from "./rows/index.ts";
import { single } from "./single/index.ts";
import { text } from "./text/index.ts";
import { yesNo } from "./yes-no/index.ts";

const kinds = [
  single,
  multi,
  yesNo,
  likert,
  matrix,
  pairedMatrix,
  rank,
  allocation,
  number,
  percent,
  grade,
  text,
  longText,
  date,
  lookup,
  rows,
] as const;

/** Every kind of question there is. A new one is a folder and its place in this list. */
export const questionKinds: Registry<Kind> = registry(kinds as readonly unknown[] as readonly Kind[]);

/** A kind as one question uses it: its settings filled in. Answers handed to it have passed `answer`. */
export type AskedKind = Pick<Kind, "name" | "title" | "readingClasses" | "chart"> & {
  readonly [K in "variables" | "control" | "compares" | "seconds"]: ReturnType<Kind[K]>;
} & {
  readonly [K in "open" | "observe" | "ownWords" | "comparable" | "lines"]: (answer: unknown) => ReturnType<Kind[K]>;
} & {
  readonly answer: z.ZodMiniType;
  /** How its gated variables determine each other; absent where they do not. */
  readonly joint: ReturnType<NonNullable<Kind["joint"]>>;
  /** As `answer`, and on that day: what lies in the future can then be refused. */
  readonly answerOn: (today: Day) => z.ZodMiniType;
};

type Asked = Pick<Question, "kind" | "settings">;

const asked = new WeakMap<Asked, AskedKind>();

/** The kind of a question that was checked at publication; a kind or settings that do not exist are a fault. */
export const kindOf = (question: Asked): AskedKind => {
  const known = asked.get(question);
  if (known) return known;
  const made = fillIn(questionKinds.one(question.kind), question.settings);
  asked.set(question, made);
  return made;
};

const fillIn = (kind: Kind, given: unknown): AskedKind => {
  const settings = kind.settings.parse(given);
  const { name, title, readingClasses, chart } = kind;
  return {
    name,
    title,
    readingClasses,
    chart,
    variables: kind.variables(settings),
    joint: kind.joint?.(settings),
    control: kind.control(settings),
    compares: kind.compares(settings),
    seconds: kind.seconds(settings),
    answer: kind.answer(settings),
    answerOn: (today) => kind.answer(settings, today),
    open: (answer) => kind.open(settings, answer),
    observe: (answer) => kind.observe(settings, answer),
    ownWords: (answer) => kind.ownWords(settings, answer),
    comparable: (answer) => kind.comparable(settings, answer),
    lines: (answer) => kind.lines(settings, answer),
  };
};
