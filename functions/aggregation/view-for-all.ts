import { CommonEvidence, type Release } from "#shared/aggregation/evidence.ts";
import type { CommonView, ReportedRound } from "#shared/aggregation/operations.ts";
import { invariant, ok, type Result, refuse } from "#shared/kernel/result.ts";
import type { Round } from "#shared/rounds/round.ts";
import type { RequestPorts } from "../ports.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { readEvidence } from "./evidence-store.ts";
import { isClosed } from "./recorded-closing.ts";
import { readRelease } from "./store.ts";

/** Staff see a release before it is confirmed, exactly as all will; others see nothing of it until then. */
export type Sees = "prepared" | "confirmed";

export const shownRelease = (release: Release | undefined, sees: Sees): Release | null =>
  release !== undefined && (sees === "prepared" || release.state === "confirmed") ? release : null;

const reported = ({ kind, sector, opensAt, committee }: Round): ReportedRound => ({
  ...{ kind, sector, opensAt },
  committee: committee.map(({ name, role }) => ({ name, role })),
});

/** Everybody's part of a release of a closed round. Reads the common partition and never another. */
export const viewForAll = async (
  ports: Pick<RequestPorts, "tables" | "random" | "clock">,
  round: Round,
  sees: Sees,
): Promise<Result<CommonView, "round-not-closed">> => {
  const now = ports.clock();
  if (!isClosed(round, now)) return refuse("round-not-closed", { closesAt: round.closesAt, now });

  const [found, questionnaire] = await Promise.all([
    readRelease(ports, round.roundId),
    readQuestionnaire(ports, round.questionnaireId),
  ]);
  invariant(questionnaire, `${round.roundId} has no questionnaire`);
  const release = shownRelease(found, sees);
  return ok({
    title: round.title,
    round: reported(round),
    closedAt: round.closesAt,
    release,
    questionnaire,
    common: release ? await readEvidence(ports, release, "common", CommonEvidence) : [],
  });
};
