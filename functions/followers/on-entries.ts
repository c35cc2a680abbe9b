import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod/mini";
import { Entry } from "#shared/journal/entry.ts";
import { withoutKeys } from "../store/table.ts";

/** What follows from one entry. May be asked for the same entry any number of times, and late. */
export type Consequence = (entry: Entry) => Promise<void>;

/** Where trouble goes: the number of the record and the error, never what the record holds. */
export type OnTrouble = (sequenceNumber: string, problem: unknown) => void;

/**
 * The stream handler of a follower of the journal. Each record stands alone: one that cannot be read or acted upon is
 * handed back to be tried again and in the end set apart, while the others of the batch go through.
 */
export const onEntries =
  (consequence: Consequence, onTrouble: OnTrouble = () => undefined) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? "";
      try {
        const entry = newEntry(record);
        if (entry) await consequence(entry);
      } catch (problem) {
        onTrouble(itemIdentifier, problem);
        batchItemFailures.push({ itemIdentifier });
      }
    }
    return { batchItemFailures };
  };

/** The entry that a record adds to the journal. A record with an old image adds nothing: entries never change. */
const newEntry = ({ dynamodb }: DynamoDBRecord): Entry | undefined => {
  if (dynamodb?.NewImage === undefined || dynamodb.OldImage !== undefined) return undefined;
  const image = dynamodb.NewImage as Record<string, AttributeValue>;
  return z.parse(Entry, withoutKeys(unmarshall(image)));
};
