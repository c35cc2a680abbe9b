import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { evidenceKeys } from "#functions/aggregation/keys.ts";
import { readReleases } from "#functions/aggregation/store.ts";
import { answerKeys } from "#functions/responses/keys.ts";
import { keys } from "#functions/store/keys.ts";
import { canonical } from "#shared/kernel/canonical.ts";
import type { OpenRound } from "../support/open-round.ts";
import type { World } from "../support/world.ts";

type Table = "planning" | "answers" | "evidence" | "journal";

/** Everything that is stored of one round, as texts: what two moments can be compared by. */
export const stateOf = async (world: World, { roundId, asked }: OpenRound): Promise<readonly string[]> => {
  const { client, nameOf } = world.ports.tables;
  const lying = async (table: Table, pk: string): Promise<readonly string[]> => {
    const query = {
      TableName: nameOf(table),
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
      ConsistentRead: true,
    };
    const { Items = [] } = await client.send(new QueryCommand(query));
    return Items.map((item) => `${table} ${canonical(item)}`);
  };
  const releases = await readReleases(world.ports, roundId);
  const all = await Promise.all([
    lying("planning", keys.round(roundId).pk),
    lying("journal", keys.round(roundId).pk),
    ...asked.map(({ responseId }) => lying("answers", answerKeys.partition(responseId))),
    ...answerKeys.segments(roundId).map((segment) => lying("answers", segment)),
    ...releases.flatMap(({ releaseId }) => [
      lying("evidence", evidenceKeys.partition(releaseId, "common")),
      lying("evidence", evidenceKeys.partition(releaseId, "committee")),
    ]),
  ]);
  return all.flat();
};
