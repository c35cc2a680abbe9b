import { createHash } from "node:crypto";
import { type Id, idFrom, type Noun } from "#shared/kernel/id.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import type { Standing } from "#shared/responses/change.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import { asksWhyOnDisagreement } from "../../fixtures/questionnaires/asks-why-on-disagreement.ts";

/** The same id for the same number, of any noun. */
export const idNumber = <N extends Noun>(noun: N, number: number): Id<N> =>
  idFrom(
    noun,
    Uint8Array.from({ length: 16 }, (_, place) => (place === 15 ? number : 0)),
  );

export const questionnaire: Questionnaire = { ...asksWhyOnDisagreement, questionnaireId: idNumber("questionnaire", 1) };
export const opensAt = "2027-01-10T08:00:00.000Z";
export const during = "2027-01-14T09:30:00.000Z";
export const closesAt = "2027-02-01T16:00:00.000Z";

/** An open round, one person and no response yet, unless told otherwise. */
export const standing = (more: Partial<Standing> = {}): Standing => ({
  head: undefined,
  round: {
    roundId: idNumber("round", 1),
    questionnaireId: questionnaire.questionnaireId,
    phase: "open",
    opensAt,
    closesAt,
  },
  invitation: { invitationId: idNumber("invitation", 1), responseId: idNumber("response", 1) },
  by: { personId: idNumber("person", 1), name: "Ada Voorbeeld", speaks: true },
  now: during,
  ...more,
});

/** A response whose organisation agreed to be named. */
export const begun = (more: Partial<ResponseHead> = {}): ResponseHead => ({
  responseId: idNumber("response", 1),
  roundId: idNumber("round", 1),
  invitationId: idNumber("invitation", 1),
  status: "in-progress",
  version: 1,
  locked: false,
  stance: "named",
  agreedAt: during,
  openedTexts: [],
  bytes: 0,
  marks: {},
  ...more,
});

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
