import type { Instant } from "#shared/kernel/time.ts";
import * as operations from "#shared/responses/operations.ts";
import type { Stance } from "#shared/responses/response.ts";
import type { Asked, OpenRound } from "./open-round.ts";
import type { World } from "./world.ts";

/** One organisation agrees, answers in one save and submits, as its coordinator. */
export const answerAndSubmit = async (
  world: World,
  { responseId, coordinator }: Asked,
  answers: Readonly<Record<string, unknown>>,
  stance: Stance = "named",
): Promise<void> => {
  const params = { responseId };
  const { personId } = coordinator;
  await world.ask(operations.acceptAgreement, personId, { params, body: { stance } });
  const changes = Object.entries(answers).map(([question, value]) => ({ question, value, seen: 0 }));
  const { version } = await world.ask(operations.saveAnswers, personId, {
    params,
    body: { mark: { clientId: "browserone", sequence: 1 }, changes },
  });
  await world.ask(operations.submitResponse, personId, { params, body: { version } });
};

/** A moment after the closing time. */
export const afterClosing = ({ round }: OpenRound): Instant =>
  new Date(Date.parse(round.closesAt) + 60_000).toISOString();
