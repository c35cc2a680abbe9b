import type { Id } from "#shared/kernel/id.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import {
  acceptAgreement,
  declineResponse,
  listAsked,
  readResponse,
  saveAnswers,
  submitResponse,
} from "#shared/responses/operations.ts";
import type { Stance } from "#shared/responses/response.ts";
import type { CastOrganisation } from "../cast/organisations.ts";
import { inventedAnswer } from "./answer.ts";
import { chanceOf } from "./chance.ts";
import type { Stage } from "./world.ts";

/** How far an organisation gets: all the way, a part of the questions, or a "no, thank you". */
export type Course =
  | { readonly does: "submit"; readonly stance: Stance }
  | { readonly does: "begin"; readonly stance: Stance; readonly questions: number }
  | { readonly does: "decline" };

/** One organisation answers a round as a person would: section by section, question by question, then sends it. */
export const answerRound = async (
  stage: Stage,
  roundId: Id<"round">,
  organisation: CastOrganisation,
  course: Course,
): Promise<void> => {
  const person = await stage.personWith(organisation.coordinator.email);
  const { asked } = await stage.ask(listAsked, person, {});
  const responseId = asked.find((one) => one.roundId === roundId)?.responseId;
  if (responseId === undefined) throw new Error(`${organisation.name} was not asked`);
  const params = { responseId };

  if (course.does === "decline") {
    await stage.ask(declineResponse, person, { params, body: { reason: "no-capacity" } });
    return;
  }
  await stage.ask(acceptAgreement, person, { params, body: { stance: course.stance } });
  const { questionnaire } = await stage.ask(readResponse, person, { params });

  const chance = chanceOf(organisation.name);
  const answers: Record<string, unknown> = {};
  const limit = course.does === "begin" ? course.questions : questionnaire.questions.length;
  for (const question of questionnaire.questions.slice(0, limit)) {
    const skipped = !question.required && chance.next() < 0.4;
    if (!skipped && visibleQuestions(questionnaire, answers).has(question.id))
      answers[question.id] = inventedAnswer(question, chance, stage.now());
  }

  const changes = Object.entries(answers).map(([question, value]) => ({ question, value, seen: 0 }));
  for (let start = 0, sequence = 1; start < changes.length; start += 20, sequence += 1)
    await stage.ask(saveAnswers, person, {
      params,
      body: { mark: { clientId: "worldteller", sequence }, changes: changes.slice(start, start + 20) },
    });
  if (course.does === "submit") {
    const { head } = await stage.ask(readResponse, person, { params });
    await stage.ask(submitResponse, person, { params, body: { version: head.version } });
  }
};
