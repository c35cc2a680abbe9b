import { createHash } from "node:crypto";
import type { Item } from "../items/attribute-value.ts";
import { itemSize } from "../items/item-size.ts";
import type { Circumstance } from "../items/replace-item.ts";
import type { Draft } from "../storage/draft.ts";
import { keyOf } from "../storage/keyspace.ts";
import { region, type StreamView, type Table } from "../tables/table.ts";
import { firstSequence, streamArn } from "./stream.ts";

/** A stream record as it is stored: the API's form, and the millisecond that it counts its 24 hours from. */
export type StoredRecord = { at: number; record: StreamRecord };

export type StreamRecord = {
  awsRegion: string;
  eventID: string;
  eventName: "INSERT" | "MODIFY" | "REMOVE";
  eventSource: "aws:dynamodb";
  eventVersion: "1.1";
  dynamodb: {
    ApproximateCreationDateTime: number;
    Keys: Item;
    OldImage?: Item;
    NewImage?: Item;
    SequenceNumber: string;
    SizeBytes: number;
    StreamViewType: StreamView;
  };
  userIdentity?: { Type: string; PrincipalId: string };
};

/** Adds the record of one change to the draft, where the table has a stream. Changes to nothing leave no record. */
export const recordChange = (
  draft: Draft,
  { description, stream }: Table,
  old: Item | undefined,
  fresh: Item | undefined,
  { at, identity }: Circumstance,
): void => {
  if (stream === undefined || (old === undefined && fresh === undefined)) return;
  const last = draft.read<string>(keyOf.lastSequence);
  const sequence = last === undefined ? firstSequence : String(BigInt(last) + 1n);
  draft.write(keyOf.lastSequence, sequence);

  const keys = keysOf(description.KeySchema, fresh ?? old ?? {});
  const images = {
    ...(old && stream.view.includes("OLD") ? { OldImage: old } : {}),
    ...(fresh && stream.view.includes("NEW") ? { NewImage: fresh } : {}),
  };
  const stored: StoredRecord = {
    at,
    record: {
      awsRegion: region,
      eventID: createHash("md5")
        .update(`${streamArn(description.TableName, stream.label)} ${sequence}`)
        .digest("hex"),
      eventName: old === undefined ? "INSERT" : fresh === undefined ? "REMOVE" : "MODIFY",
      eventSource: "aws:dynamodb",
      eventVersion: "1.1",
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(at / 1000),
        Keys: keys,
        ...images,
        SequenceNumber: sequence,
        SizeBytes: [keys, ...Object.values(images)].reduce((total, image) => total + itemSize(image), 0),
        StreamViewType: stream.view,
      },
      ...(identity === undefined ? {} : { userIdentity: identity }),
    },
  };
  draft.write(keyOf.streamRecord(description.TableName, stream.label, sequence), stored);
};

const keysOf = (schema: Table["description"]["KeySchema"], item: Item): Item =>
  Object.fromEntries(
    schema.flatMap(({ AttributeName }) => {
      const value = item[AttributeName];
      return value === undefined ? [] : [[AttributeName, value]];
    }),
  );
