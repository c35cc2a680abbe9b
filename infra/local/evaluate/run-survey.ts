import type { AnswerRow } from "#functions/interchange/limesurvey/answers.ts";
import type { CommonView } from "#shared/aggregation/operations.ts";
import { confirmRelease, proposeRelease, readOfficeEvidence } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { localTimeAt } from "#shared/kernel/time.ts";
import { registerOrganisations } from "#shared/organisations/operations.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { acceptAgreement, listAsked, readResponse, saveAnswers, submitResponse } from "#shared/responses/operations.ts";
import { draftRound, inviteOrganisations, launchRound, readRound } from "#shared/rounds/operations.ts";
import { staff } from "../cast/people.ts";
import { publishContent } from "../worlds/publishing.ts";
import type { Stage } from "../worlds/world.ts";

const inBatches = <T>(things: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, batch) => things.slice(batch * size, (batch + 1) * size));

const minute = 60_000;
const unit = (row: number) => ({ name: `Rij ${row}`, email: `rij-${row}@example.nl` });

/** A whole round without a screen: every row is a respondent that answers without a name, by the same operations as anyone. */
export const runSurvey = async (
  stage: Stage,
  content: QuestionnaireContent,
  rows: readonly AnswerRow[],
): Promise<CommonView> => {
  const [first, second] = await Promise.all(staff.map(({ email }) => stage.personWith(email)));
  if (first === undefined || second === undefined) throw new Error("a release needs two members of staff");
  const questionnaireId = await publishContent(stage, { author: first, reviewer: second }, content);
  const roundId = await launch(stage, first, { content, questionnaireId }, rows);
  for (const [place, row] of rows.entries()) {
    await answer(stage, roundId, row);
    stage.tell(`${place + 1} of ${rows.length} rows submitted`);
  }

  const { round } = await stage.ask(readRound, first, { params: { roundId } });
  stage.moveClock(new Date(Date.parse(round.closesAt) + minute).toISOString());
  await stage.settle();
  const params = { roundId };
  const { release } = await stage.ask(readOfficeEvidence, first, { params });
  if (release === null) throw new Error("the round was closed but nothing was released");
  await stage.ask(proposeRelease, first, { params, body: { releaseId: release.releaseId } });
  await stage.ask(confirmRelease, second, { params, body: { releaseId: release.releaseId } });
  return stage.ask(readOfficeEvidence, first, { params });
};

const launch = async (
  stage: Stage,
  owner: Id<"person">,
  {
    content,
    questionnaireId,
  }: { readonly content: QuestionnaireContent; readonly questionnaireId: Id<"questionnaire"> },
  rows: readonly AnswerRow[],
) => {
  const now = Date.parse(stage.now());
  const { roundId } = await stage.ask(draftRound, owner, {
    body: {
      kind: "imported-survey",
      title: content.title,
      sector: "cross",
      questionnaireId,
      opensAt: localTimeAt(new Date(now).toISOString()),
      closesAt: localTimeAt(new Date(now + 60 * 24 * minute).toISOString()),
      committee: [],
      breakdown: [],
    },
  });
  for (const batch of inBatches(rows, 25)) {
    const { organisations } = await stage.ask(registerOrganisations, owner, {
      body: {
        organisations: batch.map(({ row }) => ({
          name: unit(row).name,
          sector: "cross" as const,
          kind: "branch" as const,
          attributes: {},
        })),
      },
    });
    await stage.ask(inviteOrganisations, owner, {
      params: { roundId },
      body: {
        invitations: organisations.map(({ organisationId, name }) => ({
          organisationIds: [organisationId],
          coordinator: unit(Number(name.slice("Rij ".length))),
        })),
      },
    });
  }
  const { round } = await stage.ask(readRound, owner, { params: { roundId } });
  await stage.ask(launchRound, owner, { params: { roundId }, body: { version: round.version } });
  await stage.settle();
  return roundId;
};

const answer = async (stage: Stage, roundId: Id<"round">, { row, answers }: AnswerRow): Promise<void> => {
  const person = await stage.personWith(unit(row).email);
  const { asked } = await stage.ask(listAsked, person, {});
  const responseId = asked.find((one) => one.roundId === roundId)?.responseId;
  if (responseId === undefined) throw new Error(`row ${row} was not asked`);
  const params = { responseId };
  await stage.ask(acceptAgreement, person, { params, body: { stance: "unnamed" } });
  const changes = Object.entries(answers).map(([question, value]) => ({ question, value, seen: 0 }));
  for (const [place, batch] of inBatches(changes, 40).entries())
    await stage.ask(saveAnswers, person, {
      params,
      body: { mark: { clientId: "evaluation", sequence: place + 1 }, changes: [...batch] },
    });
  const { head } = await stage.ask(readResponse, person, { params });
  await stage.ask(submitResponse, person, { params, body: { version: head.version } });
};
