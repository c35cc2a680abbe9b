import type { AttributeValue, _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBRecord, DynamoDBStreamEvent, AttributeValue as JsonValue } from "aws-lambda";

/** The event as Lambda would send it as JSON: moments in seconds, binaries as base64. */
export const lambdaEvent = (records: readonly StreamRecord[], streamArn: string): DynamoDBStreamEvent => ({
  Records: records.map((record) => lambdaRecord(record, streamArn)),
});

const lambdaRecord = ({ dynamodb, userIdentity, ...record }: StreamRecord, streamArn: string): DynamoDBRecord => {
  const { ApproximateCreationDateTime: created, Keys, NewImage, OldImage, ...rest } = dynamodb ?? {};
  const images = { Keys, NewImage, OldImage };
  return {
    ...record,
    eventSourceARN: streamArn,
    dynamodb: {
      ...rest,
      ...(created && { ApproximateCreationDateTime: Math.floor(created.getTime() / 1000) }),
      ...Object.fromEntries(
        Object.entries(images).flatMap(([name, image]) => (image ? [[name, jsonItem(image)]] : [])),
      ),
    },
    ...(userIdentity && { userIdentity: { type: userIdentity.Type, principalId: userIdentity.PrincipalId } }),
  };
};

const jsonItem = (item: Record<string, AttributeValue>): Record<string, JsonValue> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, jsonValue(value)]));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const jsonValue = (value: AttributeValue): JsonValue => {
  if (value.B) return { B: base64(value.B) };
  if (value.BS) return { BS: value.BS.map(base64) };
  if (value.L) return { L: value.L.map(jsonValue) };
  if (value.M) return { M: jsonItem(value.M) };
  return value as JsonValue;
};
