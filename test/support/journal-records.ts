import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import type { World } from "./world.ts";

/** Every entry in the journal so far as the stream hands it to a follower, oldest first. */
export const journalRecords = async ({ ports }: World): Promise<readonly DynamoDBRecord[]> => {
  const { client, nameOf } = ports.tables;
  const { Items = [] } = await client.send(new ScanCommand({ TableName: nameOf("journal"), ConsistentRead: true }));
  const inOrder = Items.sort((one, other) => String(one.at).localeCompare(String(other.at)));
  return inOrder.map((item, place) => record(item, place));
};

/** One stream record, of an item or of anything that is none. */
export const record = (item: Readonly<Record<string, unknown>>, place: number): DynamoDBRecord => ({
  eventName: "INSERT",
  eventSource: "aws:dynamodb",
  dynamodb: {
    SequenceNumber: String(place + 1).padStart(21, "0"),
    NewImage: marshall(item, { removeUndefinedValues: true }) as NonNullable<DynamoDBRecord["dynamodb"]>["NewImage"],
  },
});
