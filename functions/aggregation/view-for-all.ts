import { CommonEvidence, type Release, toldOf } from "#shared/aggregation/evidence.ts";
import type { CommonView, ReportedRound } from "#shared/aggregation/operations.ts";
import { invariant, ok, type Result, refuse } from "#shared/kernel/result.ts";
import type { Round } from "#shared/rounds/round.ts";
import type { RequestPorts } from "../ports.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { readEvidence } from "./evidence-store.ts";
import { isClosed } from "./recorded-closing.ts";
import { readReleases, releaseSeen, type Sees } from "./store.ts";

type Looking = Pick<RequestPorts, "tables" | "random" | "clock">;

const reported = ({ kind, sector, opensAt, committee }: Round): ReportedRound => ({
  ...{ kind, sector, opensAt },
  committee: committee.map(({ name, role }) => ({ name, role })),
});

/** Everybody's part of a release of a closed round. Reads the common partition and never another. */
export const viewForAll = async (
  ports: Looking,
  round: Round,
  sees: Sees,
): Promise<Result<CommonView, "round-not-closed">> => {
  const looked = await lookedAt(ports, round, sees);
  return looked.ok ? ok(looked.value.view) : looked;
};

/** The same, and the release whole, for whoever reads another partition of it as well. */
export const lookedAt = async (
  ports: Looking,
  round: Round,
  sees: Sees,
): Promise<Result<{ readonly view: CommonView; readonly release: Release | undefined }, "round-not-closed">> => {
  const now = ports.clock();
  if (!isClosed(round, now)) return refuse("round-not-closed", { closesAt: round.closesAt, now });

  const [releases, questionnaire] = await Promise.all([
    readReleases(ports, round.roundId),
    readQuestionnaire(ports, round.questionnaireId),
  ]);
  invariant(questionnaire, `${round.roundId} has no questionnaire`);
  const release = releaseSeen(releases, sees);
  const view = {
    title: round.title,
    round: reported(round),
    closedAt: round.closesAt,
    release: release ? toldOf(release) : null,
    questionnaire,
    common: release ? await readEvidence(ports, release, "common", CommonEvidence) : [],
  };
  return ok({ view, release });
};
