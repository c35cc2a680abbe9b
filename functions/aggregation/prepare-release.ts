import { happeningTo } from "#shared/aggregation/decide-proposal.ts";
import type { Release } from "#shared/aggregation/evidence.ts";
import { planOf } from "#shared/aggregation/plan.ts";
import { basisOf, commonEvidence } from "#shared/aggregation/release.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import { type KnownStatus, responseAccount } from "#shared/rounds/account.ts";
import type { Round } from "#shared/rounds/round.ts";
import type { Ports } from "../ports.ts";
import { readQuestionnaire } from "../questionnaires/store.ts";
import { readInvitations } from "../rounds/store.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { newId } from "../store/new-id.ts";
import { sha256 } from "../store/sha256.ts";
import { countedSubmissions } from "./counted-submissions.ts";
import { writeEvidence } from "./evidence-store.ts";
import { lockResponses } from "./lock-responses.ts";
import { recordedClosing } from "./recorded-closing.ts";
import { createRelease, readRelease } from "./store.ts";

/** What the release needs of the world outside. */
export type Preparing = Pick<Ports, "tables" | "random" | "clock">;

/**
 * Turns the answers of a closed round into evidence: records the closing, locks, counts, writes both partitions under
 * a fresh id, and last of all makes that id the release of the round. Stopped anywhere it can be run again: before the
 * last step nobody can find what was written, after it nothing is left to do. Of two runs at once one release remains.
 * @returns the release that holds; undefined where the round is not closed
 */
export const prepareRelease = async (ports: Preparing, roundId: Id<"round">): Promise<Release | undefined> => {
  const round = await recordedClosing(ports, roundId);
  if (round === undefined) return undefined;
  const there = await readRelease(ports, roundId);
  if (there) return there;

  const release = await writtenEvidence(ports, round);
  const entry = entryOf(ports, ports.clock(), undefined, happeningTo(release, "release-prepared"));
  const committed = await commit(ports, entry, ...createRelease(release));
  return committed.ok ? release : readRelease(ports, roundId);
};

const writtenEvidence = async (ports: Preparing, round: Round): Promise<Release> => {
  const { roundId, breakdown, questionnaireId } = round;
  const [invitations, questionnaire] = await Promise.all([
    readInvitations(ports, roundId),
    readQuestionnaire(ports, questionnaireId),
  ]);
  invariant(questionnaire, `${roundId} has no questionnaire`);
  const heads = await lockResponses(ports, round, invitations);

  const plan = planOf(questionnaire, { units: invitations, breakdown }, kindOf);
  const byId = new Map(invitations.map((invitation) => [invitation.invitationId, invitation]));
  const byResponse = new Map(heads.map((head) => [head.responseId, head]));
  const { tally, committee, units } = await countedSubmissions(ports, plan, roundId, byId, byResponse);
  const common = commonEvidence(plan, tally, responseAccount(invitations, statusesOf(heads, round)));

  const partition = { releaseId: newId(ports, "release"), basis: basisOf(units, sha256) };
  return {
    ...partition,
    roundId,
    state: "prepared",
    preparedAt: ports.clock(),
    submitted: units.length,
    heads: {
      common: await writeEvidence(ports, { ...partition, audience: "common" }, common),
      committee: await writeEvidence(ports, { ...partition, audience: "committee" }, committee),
    },
  };
};

/** Recounted from the locked heads; when somebody did something is told nowhere. */
const statusesOf = (heads: readonly ResponseHead[], { closesAt }: Round): readonly KnownStatus[] =>
  heads.map(({ invitationId, status }) => ({ invitationId, status, since: closesAt }));
