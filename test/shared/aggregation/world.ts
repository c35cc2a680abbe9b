import type { ReleaseInput } from "#shared/aggregation/release.ts";
import { type AskedKind, kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import type { Stance } from "#shared/responses/response.ts";

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

export const kindOfAny = (asked: Question): AskedKind => kindOf(asked);

export const unitId = (at: number): ReleaseInput["submissions"][number]["invitationId"] =>
  `inv_${String(at).padStart(26, "0")}` as ReleaseInput["submissions"][number]["invitationId"];

export const invitation = (at: number, attributes: Readonly<Record<string, string>> = {}) => ({
  invitationId: unitId(at),
  organisations: [{ organisationId: `org_${String(at).padStart(26, "0")}` as never, name: `Branchevereniging ${at}` }],
  attributes,
});

export const submission = (
  at: number,
  answers: Readonly<Record<string, unknown>>,
  stance: Stance = "named",
  openedTexts: readonly string[] = [],
): ReleaseInput["submissions"][number] => ({
  invitationId: unitId(at),
  stance,
  openedTexts: [...openedTexts],
  answers: { ...answers },
});

export const noAccount: ReleaseInput["account"] = {
  invited: 0,
  counts: { "not-started": 0, "in-progress": 0, submitted: 0, declined: 0, withdrawn: 0 },
  rows: [],
};
