import type { Answering } from "#shared/aggregation/answering.ts";
import { releaseOf } from "#shared/aggregation/release.ts";
import { type Id, idFrom, type Noun } from "#shared/kernel/id.ts";
import { answersThatCount } from "#shared/questionnaires/answers-that-count.ts";
import { bind } from "#shared/questionnaires/binding/bind.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import type { Released } from "#shared/reports/report.ts";
import type { Stance } from "#shared/responses/response.ts";
import { type KnownStatus, responseAccount } from "#shared/rounds/account.ts";
import { exact } from "../../support/solvers.ts";
import { answerTo, sequenceFrom } from "./answers.ts";

const idAt = <N extends Noun>(noun: N, at: number): Id<N> => {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(12, at);
  return idFrom(noun, bytes);
};

/** The sector exploration as a round of one sector asks it. */
const boundExploration = (): QuestionnaireContent => {
  const bound = bind(templates.one("sector-exploration").content("techniek"), [], {});
  if (!bound.ok) throw new Error(bound.refusal.code);
  return bound.value;
};

type Wanted = {
  readonly content?: QuestionnaireContent;
  readonly kind?: string;
  /** How many are asked, and how many of them submit. */
  readonly asked?: number;
  readonly submitted?: number;
  readonly breakdown?: readonly string[];
  readonly stanceOf?: (at: number) => Stance;
  readonly nameOf?: (at: number) => string;
  readonly title?: Released["title"];
};

/** A release of invented answers, made by the rules themselves: the report's input as the product would hand it over. */
export const releasedWith = (wanted: Wanted = {}): Released => {
  const { asked = 14, submitted = 12, breakdown = [], kind = "sector-exploration" } = wanted;
  const content = wanted.content ?? boundExploration();
  const questionnaire = { ...content, questionnaireId: idAt("questionnaire", 1) };
  const invitations = Array.from({ length: asked }, (_, at) => {
    const name = wanted.nameOf?.(at) ?? `Branchevereniging ${at + 1}`;
    return {
      invitationId: idAt("invitation", at),
      organisations: [{ organisationId: idAt("organisation", at), name }],
      attributes: { omvang: at % 2 === 0 ? "groot" : "klein" },
    };
  });
  const counted = (given: readonly (readonly [string, unknown])[]) => ({
    ...answersThatCount(questionnaire, Object.fromEntries(given)).answers,
  });
  const submissions = invitations.slice(0, submitted).map(({ invitationId }, at): Answering => {
    const next = sequenceFrom(at + 1);
    return {
      invitationId,
      stance: wanted.stanceOf?.(at) ?? (at % 3 === 2 ? "unnamed" : "named"),
      openedTexts: [],
      answers: counted(
        questionnaire.questions.flatMap((question) => (next() < 0.06 ? [] : [[question.id, answerTo(question, next)]])),
      ),
    };
  });
  const known = invitations.slice(0, submitted + 1).map(
    ({ invitationId }, at): KnownStatus => ({
      invitationId,
      status: at < submitted ? "submitted" : "declined",
      since: "2027-02-01T16:00:00.000Z",
    }),
  );
  const account = responseAccount(invitations, known);
  const { common } = releaseOf({ questionnaire, invitations, breakdown, submissions, account, solve: exact });
  return {
    title: wanted.title ?? { nl: "Sectorale verkenning 2027", en: "Sector exploration 2027" },
    closedAt: "2027-02-01T16:00:00.000Z",
    round: {
      kind,
      sector: "techniek",
      opensAt: "2027-01-11T08:00:00.000Z",
      committee:
        kind === "sector-exploration"
          ? [
              { name: "Vera Voorzitter", role: "committee-chair" },
              { name: "Sem Secretaris", role: "committee-secretary" },
            ]
          : [],
    },
    release: {
      releaseId: idAt("release", 7),
      roundId: idAt("round", 1),
      state: "confirmed",
      preparedAt: "2027-02-01T16:01:00.000Z",
      confirmedAt: "2027-02-03T09:00:00.000Z",
      basis: "ab".repeat(32),
      submitted,
    },
    questionnaire,
    common: [...common],
  };
};
