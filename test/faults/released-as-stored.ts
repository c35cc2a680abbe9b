import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { readEvidence } from "#functions/aggregation/evidence-store.ts";
import { readReleases } from "#functions/aggregation/store.ts";
import { answerKeys } from "#functions/responses/keys.ts";
import { readHeads } from "#functions/responses/store.ts";
import { SubmissionItem } from "#functions/responses/stored.ts";
import { readInvitations, readRound } from "#functions/rounds/store.ts";
import { keys } from "#functions/store/keys.ts";
import { sha256 } from "#functions/store/sha256.ts";
import { withoutKeys } from "#functions/store/table.ts";
import { CommitteeEvidence, CommonEvidence } from "#shared/aggregation/evidence.ts";
import { basisLine, releaseOf } from "#shared/aggregation/release.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import { responseAccount } from "#shared/rounds/account.ts";
import type { OpenRound } from "../support/open-round.ts";
import { exact } from "../support/solvers.ts";
import type { World } from "../support/world.ts";

type Table = "journal" | "answers";

const lying = async ({ ports }: World, table: Table, pk: string): Promise<readonly Record<string, unknown>[]> => {
  const query = {
    TableName: ports.tables.nameOf(table),
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": pk },
    ConsistentRead: true,
  };
  return (await ports.tables.client.send(new QueryCommand(query))).Items ?? [];
};

const factsOf = async (world: World, roundId: Id<"round">): Promise<readonly unknown[]> =>
  (await lying(world, "journal", keys.round(roundId).pk)).map(({ fact }) => fact);

const submissionsOf = async (world: World, roundId: Id<"round">) => {
  const parts = await Promise.all(answerKeys.segments(roundId).map((segment) => lying(world, "answers", segment)));
  return parts.flat().map((item) => SubmissionItem.parse(withoutKeys(item)));
};

/**
 * Counts a closed round once more, from what lies in the tables at this moment and in the plainest way, and holds the
 * release against it. @returns every difference as a sentence
 */
export const releaseBreaches = async (
  world: World,
  { roundId, questionnaire }: OpenRound,
): Promise<readonly string[]> => {
  const store = world.ports;
  const releases = await readReleases(store, roundId);
  const [release] = releases;
  if (releases.length !== 1 || release === undefined) return [`there are ${releases.length} releases`];

  const [round, invitations, submissions] = await Promise.all([
    readRound(store, roundId),
    readInvitations(store, roundId),
    submissionsOf(world, roundId),
  ]);
  invariant(round, "the round is there");
  const heads = (
    await readHeads(
      store,
      invitations.map(({ responseId }) => responseId),
    )
  ).filter((head) => head !== undefined);
  const statuses = heads.map(({ invitationId, status }) => ({ invitationId, status, since: round.closesAt }));
  const expected = releaseOf({
    ...{ questionnaire, invitations, submissions, breakdown: round.breakdown },
    account: responseAccount(invitations, statuses),
    solve: exact,
  });
  const common = await readEvidence(store, release, "common", CommonEvidence);
  const committee = await readEvidence(store, release, "committee", CommitteeEvidence);
  const facts = await factsOf(world, roundId);

  const holds: readonly (readonly [string, boolean])[] = [
    ["every response is locked", heads.length === invitations.length && heads.every(({ locked }) => locked)],
    ["what is submitted is what lies in the segments", sameVersions(heads, submissions)],
    ["the basis is what was counted", release.basis === sha256(submissions.map(basisLine).sort().join("\n"))],
    ["the number of submissions", release.submitted === submissions.length],
    ["the common evidence", JSON.stringify(common) === JSON.stringify(expected.common)],
    ["the committee's evidence", JSON.stringify(committee) === JSON.stringify(expected.committee)],
    ["one closing in the journal", facts.filter((fact) => fact === "round-closed").length === 1],
    ["one release in the journal", facts.filter((fact) => fact === "release-prepared").length === 1],
  ];
  return holds.flatMap(([what, so]) => (so ? [] : [`not so: ${what}`]));
};

const sameVersions = (
  heads: readonly { responseId: string; submitted?: { version: number } | undefined }[],
  submissions: readonly { responseId: string; version: number }[],
): boolean => {
  const ofHeads = heads.flatMap(({ responseId, submitted }) =>
    submitted ? [`${responseId} ${submitted.version}`] : [],
  );
  const lying = submissions.map(({ responseId, version }) => `${responseId} ${version}`);
  return JSON.stringify(ofHeads.sort()) === JSON.stringify(lying.sort());
};
