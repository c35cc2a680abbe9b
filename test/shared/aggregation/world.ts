import type { Answering } from "#shared/aggregation/answering.ts";
import type { Disclosed, EvidenceRecord } from "#shared/aggregation/record.ts";
import { type ReleaseInput, type ReleaseOutput, releaseOf } from "#shared/aggregation/release.ts";
import { type Id, idFrom } from "#shared/kernel/id.ts";
import type { Question } from "#shared/questions/question.ts";
import type { Stance } from "#shared/responses/response.ts";
import { exact } from "../../support/solvers.ts";

/** Invented questions, units and answers for tests of what may be published. */
export const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  section: "a",
  kind: "single",
  text: { nl: id },
  required: true,
  readBy: "position",
  settings: { options: ["a", "b", "c"].map((code) => ({ id: code, label: { nl: code } })) },
  ...more,
});

export const yesNo = (id: string, more: Partial<Question> = {}): Question =>
  question(id, { kind: "yes-no", settings: {}, ...more });

export const text = (id: string, more: Partial<Question> = {}): Question =>
  question(id, { kind: "text", readBy: "text", settings: {}, ...more });

const bytes = (at: number): Uint8Array => {
  const sixteen = new Uint8Array(16);
  new DataView(sixteen.buffer).setUint32(12, at);
  return sixteen;
};

export const unitId = (at: number): Id<"invitation"> => idFrom("invitation", bytes(at));

export type Unit = ReleaseInput["invitations"][number];

export const unit = (at: number, attributes: Readonly<Record<string, string>> = {}): Unit => ({
  invitationId: unitId(at),
  organisations: [{ organisationId: idFrom("organisation", bytes(at)), name: `Branchevereniging ${at}` }],
  attributes,
});

export const units = (many: number): readonly Unit[] => Array.from({ length: many }, (_, at) => unit(at));

export const answering = (
  at: number,
  answers: Readonly<Record<string, unknown>>,
  stance: Stance = "named",
  openedTexts: readonly string[] = [],
): Answering => ({ invitationId: unitId(at), stance, openedTexts: [...openedTexts], answers: { ...answers } });

export const noAccount: ReleaseInput["account"] = {
  invited: 0,
  counts: { "not-started": 0, "in-progress": 0, submitted: 0, declined: 0, withdrawn: 0 },
  rows: [],
};

/** The release of some answers, one unit each, who were all that was asked. */
export const released = (
  questions: readonly Question[],
  submissions: readonly Answering[],
  more: Partial<ReleaseInput> = {},
): ReleaseOutput =>
  releaseOf({
    questionnaire: { questions: [...questions] },
    invitations: units(submissions.length),
    breakdown: [],
    submissions,
    account: noAccount,
    solve: exact,
    ...more,
  });

export const recordsOf = ({ common }: ReleaseOutput): readonly EvidenceRecord[] =>
  common.filter((item) => item.is === "record");

/** What is told of a question that has one record. */
export const toldOf = (output: ReleaseOutput, id: string): Disclosed | undefined =>
  recordsOf(output).find(({ question: of }) => of === id)?.disclosed;

/** A submission for each letter: the choice made in a question. */
export const choosing = (id: string, letters: string, stance: Stance = "named"): readonly Answering[] =>
  [...letters].map((choice, at) => answering(at, { [id]: { choice } }, stance));
