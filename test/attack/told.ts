import type { AttackedQuestion, AttackedRound, AttackedUnit, Policy } from "./world.ts";

/** One thing published about one question, as an outsider reads it. */
export type Told = {
  readonly question: string;
  readonly item: string | null;
  readonly stance: string;
  readonly block: readonly unknown[];
  readonly disclosed: {
    readonly shown: string;
    readonly because?: string;
    readonly n?: number;
    readonly option?: string;
    readonly atLeast?: number;
    readonly counts?: Readonly<Record<string, number>>;
  };
};

/** All records that everybody reads. */
export const told = (policy: Policy, round: AttackedRound): readonly Told[] =>
  (JSON.parse(policy(round).common) as readonly (Told & { is: string })[]).filter(({ is }) => is === "record");

/** What is published about one question that has one record. */
export const disclosedOf = (policy: Policy, round: AttackedRound, question: string): Told["disclosed"] | undefined =>
  told(policy, round).find((record) => record.question === question)?.disclosed;

export const picking = (
  id: string,
  options: readonly string[],
  more: Partial<AttackedQuestion> = {},
): AttackedQuestion => ({
  id,
  kind: "single",
  settings: { options: options.map((option) => ({ id: option, label: { nl: option } })) },
  ...more,
});

export const yesOrNo = (id: string, more: Partial<AttackedQuestion> = {}): AttackedQuestion => ({
  id,
  kind: "yes-no",
  settings: {},
  ...more,
});

export const unit = (answers: AttackedUnit["answers"], more: Partial<AttackedUnit> = {}): AttackedUnit => ({
  attributes: {},
  organisations: 1,
  stance: "named",
  opened: [],
  answers,
  ...more,
});

/** A round of one question with these choices, a unit each. */
export const roundOf = (question: AttackedQuestion, choices: readonly string[]): AttackedRound => ({
  questions: [question],
  breakdown: [],
  units: choices.map((choice) => unit({ [question.id]: { choice } })),
});
