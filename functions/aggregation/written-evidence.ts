import type { Release } from "#shared/aggregation/evidence.ts";
import { planOf } from "#shared/aggregation/plan.ts";
import { commonEvidence } from "#shared/aggregation/release.ts";
import { invariant } from "#shared/kernel/result.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Round } from "#shared/rounds/round.ts";
import type { Ports } from "../ports.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { newId } from "../store/new-id.ts";
import { countedAs } from "./counted-as.ts";
import { countedSubmissions } from "./counted-submissions.ts";
import { writeEvidence } from "./evidence-store.ts";
import { exactSolver } from "./exact-solver.ts";
import { lockedRound } from "./locked-round.ts";
import { namedSubmissions } from "./named-submissions.ts";

/** What the release needs of the world outside. */
export type Preparing = Pick<Ports, "tables" | "random" | "clock">;

/** What a correction has besides what every release has. */
type Corrected = Required<Pick<Release, "supersedes" | "withdrawn" | "reason">>;

/**
 * Locks and counts the answers of a closed round and writes both partitions under a fresh id, of which nobody knows yet.
 * Everything is locked before anything is counted; both go by the hundred, and what is held of a large round grows only
 * with the ids of who was asked. A correction leaves out the words and names of who withdrew; it counts exactly what was
 * counted before, because the difference of two counts would be the answer of the one who is in one of them only (rule
 * R9).
 */
export const writtenEvidence = async (ports: Preparing, round: Round, corrected?: Corrected): Promise<Release> => {
  const { roundId, breakdown, questionnaireId } = round;
  const questionnaire = await readQuestionnaire(ports, questionnaireId);
  invariant(questionnaire, `${roundId} has no questionnaire`);
  const preparedAt = ports.clock(); // before anything is counted, so that it tells nothing of how long that took
  const withdrawn = new Set<string>(corrected?.withdrawn);
  const { units, account, submitted, readable } = await lockedRound(ports, round, withdrawn);

  const countedUnder = await countedAs(ports, round);
  const plan = planOf(questionnaire, { units, breakdown }, kindOf);
  const { tally, basis } = await countedSubmissions(ports, plan, roundId, { submitted, countedUnder });
  const common = commonEvidence(plan, tally, account, await exactSolver());
  const committee = readable === 0 ? [] : namedSubmissions(ports, plan, roundId, { withdrawn, countedUnder });

  const partition = { releaseId: newId(ports, "release"), basis };
  return {
    ...partition,
    roundId,
    state: "prepared",
    preparedAt,
    submitted,
    heads: {
      common: await writeEvidence(ports, { ...partition, audience: "common" }, common),
      committee: await writeEvidence(ports, { ...partition, audience: "committee" }, committee),
    },
    ...corrected,
  };
};
