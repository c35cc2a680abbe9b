import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { RequestPorts } from "../ports.ts";
import { readFilledLists, readRound } from "../rounds/store.ts";
import { newId } from "../store/new-id.ts";
import { readRecorded } from "./comparability-store.ts";
import { readQuestionnaire, readQuestionnaireSummary } from "./store.ts";

/** All that deciding about a move needs; undefined where the round or the version does not exist. */
export const moveFacts = async (ports: RequestPorts, roundId: Id<"round">, to: Id<"questionnaire">, now: Instant) => {
  const [round, later, toward, filled] = await Promise.all([
    readRound(ports, roundId),
    readQuestionnaire(ports, to),
    readQuestionnaireSummary(ports, to),
    readFilledLists(ports, roundId),
  ]);
  if (round === undefined || later === undefined || toward === undefined) return undefined;
  const earlier = await readQuestionnaire(ports, round.questionnaireId);
  invariant(earlier, `${roundId} has no questionnaire`);
  const source = earlier.boundFrom ?? earlier.questionnaireId;
  const [from, recorded] = await Promise.all([
    readQuestionnaireSummary(ports, source),
    readRecorded(ports, to, source),
  ]);
  const sameLine = from !== undefined && from.line === toward.line;
  const links = recorded?.links ?? [];
  return { round, earlier, later, sameLine, links, filled, boundId: newId(ports, "questionnaire"), now };
};
