import type { Release } from "#shared/aggregation/evidence.ts";
import { planOf } from "#shared/aggregation/plan.ts";
import { basisOf, commonEvidence } from "#shared/aggregation/release.ts";
import { invariant } from "#shared/kernel/result.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import { type KnownStatus, responseAccount } from "#shared/rounds/account.ts";
import { countedAs, type Round } from "#shared/rounds/round.ts";
import type { Ports } from "../ports.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { readInvitations } from "../rounds/store.ts";
import { newId } from "../store/new-id.ts";
import { sha256 } from "../store/sha256.ts";
import { countedSubmissions } from "./counted-submissions.ts";
import { writeEvidence } from "./evidence-store.ts";
import { exactSolver } from "./exact-solver.ts";
import { lockResponses } from "./lock-responses.ts";
import { namedSubmissions } from "./named-submissions.ts";

/** What the release needs of the world outside. */
export type Preparing = Pick<Ports, "tables" | "random" | "clock">;

/** What a correction has besides what every release has. */
type Corrected = Required<Pick<Release, "supersedes" | "withdrawn" | "reason">>;

/**
 * Locks and counts the answers of a closed round and writes both partitions under a fresh id, of which nobody knows yet.
 * A correction leaves out the words and names of who withdrew; it counts exactly what was counted before, because the
 * difference of two counts would be the answer of the one who is in one of them only (rule R9).
 */
export const writtenEvidence = async (ports: Preparing, round: Round, corrected?: Corrected): Promise<Release> => {
  const { roundId, breakdown, questionnaireId } = round;
  const [invitations, questionnaire] = await Promise.all([
    readInvitations(ports, roundId),
    readQuestionnaire(ports, questionnaireId),
  ]);
  invariant(questionnaire, `${roundId} has no questionnaire`);
  const preparedAt = ports.clock(); // before anything is counted, so that it tells nothing of how long that took
  const withdrawn = new Set<string>(corrected?.withdrawn);
  const heads = await lockResponses(ports, round, invitations);
  const byResponse = new Map(heads.map((head) => [head.responseId, head]));

  const plan = planOf(questionnaire, { units: invitations, breakdown }, kindOf);
  const { tally, units } = await countedSubmissions(ports, plan, roundId, byResponse);
  const account = responseAccount(invitations, statusesOf(heads, round, withdrawn));
  const common = commonEvidence(plan, tally, account, await exactSolver());
  const committee = namedSubmissions(ports, plan, invitations, byResponse, withdrawn);

  const versions = new Map(units.map(({ invitationId, version }) => [invitationId, version]));
  const submissions = heads.flatMap(({ responseId, invitationId }) => {
    const version = versions.get(invitationId);
    return version === undefined ? [] : [{ responseId, version }];
  });
  const partition = { releaseId: newId(ports, "release"), basis: basisOf(submissions, sha256) };
  return {
    ...partition,
    roundId,
    state: "prepared",
    preparedAt,
    submitted: units.length,
    heads: {
      common: await writeEvidence(ports, { ...partition, audience: "common" }, common),
      committee: await writeEvidence(ports, { ...partition, audience: "committee" }, committee),
    },
    ...corrected,
  };
};

/** Recounted from the locked heads; when somebody did something is told nowhere. */
const statusesOf = (
  heads: readonly ResponseHead[],
  { closesAt }: Round,
  withdrawn: ReadonlySet<string>,
): readonly KnownStatus[] =>
  heads.map(({ invitationId, status }) => ({
    ...{ invitationId, since: closesAt },
    status: withdrawn.has(invitationId) ? "withdrawn" : countedAs(status),
  }));
